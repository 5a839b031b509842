import type { AppContext } from "@/lib/context";
import { AppError, toAppError } from "@/lib/errors";
import { getShared } from "@/lib/generations/get-shared";
import type { SharedView } from "@/lib/generations/schema";
import { escapeHtml } from "@/lib/shell/escape-html";
import { isHtml, secureShell, toDataScript } from "@/lib/shell/secure-shell";
import { servePage } from "@/lib/shell/serve-page";
import { SHARED_SEGMENT, type SharedPath, sharedPath } from "@/lib/shell/shared-path";
import { LOCALES } from "@/messages/locales";

/** A title is cut where messengers would cut it anyway. */
const TITLE_CHARACTERS = 90;
const DESCRIPTION_CHARACTERS = 200;
/** No page of ours has this name, so that asking for it gives the page for unknown addresses. */
const NOWHERE = "-";

const OG_LOCALES = { pl: "pl_PL", en: "en_GB" } as const;

type FetchShell = (request: Request) => Promise<Response>;

/**
 * The public page of a shared picture: the static shell with this picture's data and tags written into it. Whatever
 * nobody may see is the page for unknown addresses. The row is read once.
 */
export async function serveSharedPage(
  context: AppContext,
  request: Request,
  path: SharedPath,
  fetchShell: FetchShell,
): Promise<Response> {
  const view = await findShared(context, path.id);
  const shellPath = view === null ? NOWHERE : "";
  const { method, headers } = request;
  const { origin } = new URL(request.url);
  const address = new URL(
    `/${path.locale}/${SHARED_SEGMENT}/${shellPath}`.replace(/\/$/, ""),
    origin,
  );
  const shell = await fetchShell(new Request(address, { method, headers }));
  if (!isHtml(shell)) return shell;
  if (view === null) return servePage(context, request, shell);
  return writeShared(context, request, path, view, shell);
}

async function findShared(context: AppContext, id: string): Promise<SharedView | null> {
  try {
    return await getShared(context, id);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "not_found") return null;
    throw toAppError(thrown);
  }
}

function writeShared(
  context: AppContext,
  request: Request,
  path: SharedPath,
  view: SharedView,
  shell: Response,
): Response {
  const { origin } = new URL(request.url);
  const bare = `/${SHARED_SEGMENT}`;
  const addId = {
    element(element: Element) {
      const address = new URL(element.getAttribute("href") ?? "", origin);
      if (!address.pathname.endsWith(bare)) return;
      const isLink = element.tagName === "a";
      const full = `${address.pathname}/${view.id}`;
      // Search engines want whole addresses; the build does not know the host.
      element.setAttribute("href", isLink ? full : origin + full);
    },
  };
  const { page, rewriter } = secureShell(context, shell);
  return rewriter
    .on('link[rel="alternate"], link[rel="canonical"], a[hreflang]', addId)
    .on('meta[property^="og:"], meta[name^="twitter:"]', {
      element: (element) => void element.remove(),
    })
    .on("head > title", { element: (title) => void title.setInnerContent(titleOf(view)) })
    .on("head", { element: (head) => void head.append(toTags(path, view, origin), { html: true }) })
    .on("body", {
      element: (body) => void body.append(toDataScript("zorza-shared", view), { html: true }),
    })
    .transform(page);
}

function titleOf({ prompt }: SharedView): string {
  return `${shorten(prompt, TITLE_CHARACTERS)} – Zorza`;
}

/** What messengers and social networks show of a link. */
function toTags(path: SharedPath, view: SharedView, origin: string): string {
  const { image, prompt, english } = view;
  const tags: [string, string][] = [
    ["og:type", "website"],
    ["og:site_name", "Zorza"],
    ["og:locale", OG_LOCALES[path.locale]],
    ...LOCALES.filter((locale) => locale !== path.locale).map((locale): [string, string] => [
      "og:locale:alternate",
      OG_LOCALES[locale],
    ]),
    ["og:title", shorten(prompt, TITLE_CHARACTERS)],
    ["og:description", shorten(english ?? prompt, DESCRIPTION_CHARACTERS)],
    ["og:url", origin + sharedPath(path)],
    ["og:image", new URL(image.url, origin).href],
    ["og:image:type", image.type],
    ["og:image:width", String(image.width)],
    ["og:image:height", String(image.height)],
    ["og:image:alt", shorten(prompt, DESCRIPTION_CHARACTERS)],
  ];
  const og = tags.map(
    ([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">`,
  );
  return [...og, '<meta name="twitter:card" content="summary_large_image">'].join("");
}

/** At most so many characters, an ellipsis included. */
function shorten(text: string, most: number): string {
  const characters = [...text.replace(/\s+/gu, " ")];
  return characters.length <= most
    ? characters.join("")
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
