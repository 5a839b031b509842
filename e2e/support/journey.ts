import { type BrowserContext, expect, test as base } from "@playwright/test";
import { BROWSER_LOCALES, type Language, type Texts, TEXTS } from "./texts";

/** Reports what a page's policy forbade; without it Chromium only writes some of it to the console. */
const REPORT_VIOLATIONS = `addEventListener("securitypolicyviolation", (event) => {
  console.error("policy violation: " + event.violatedDirective + " " + event.blockedURI);
});`;

type Options = {
  /** The language of the browser, and of the words the journey looks for. */
  language: Language;
};

type Fixtures = {
  /** What the visitor reads in that language. */
  texts: Texts;
  /** Complaints that belong to the journey, e.g. the failed request it provokes. */
  expected: RegExp[];
};

/**
 * A journey in a browser of its own. It fails on anything the browser complains about: console errors, uncaught
 * exceptions, violations of the content policy, and requests that leave the app's own origin.
 */
export const test = base.extend<Options & Fixtures>({
  language: ["pl", { option: true }],
  locale: async ({ language }, use) => use(BROWSER_LOCALES[language]),
  texts: async ({ language }, use) => use(TEXTS[language]),
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from the pattern
  expected: async ({}, use) => use([]),
  context: async ({ context, expected, baseURL }, use) => {
    const complaints = await listen(context, baseURL ?? "");
    await use(context);
    const unexpected = complaints.filter((text) => !expected.some((one) => one.test(text)));
    expect(unexpected, "what the browser complained about").toEqual([]);
  },
});

export { expect };

async function listen(context: BrowserContext, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  await context.addInitScript(REPORT_VIOLATIONS);
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) {
      complaints.push(`left the origin: ${url}`);
    }
  });
  return complaints;
}
