import { enabledModels } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";
import type { Bootstrap, GenerationPage } from "@/lib/generations/schema";
import { listGenerations } from "@/lib/generations/list";
import { toGenerationView } from "@/lib/generations/view";
import { describeCause, log } from "@/lib/log";
import { secureShell, toDataScript } from "@/lib/shell/secure-shell";
import { findDailyWait } from "@/lib/usage/quote";

const EMPTY_PAGE: GenerationPage = { items: [], nextCursor: null };

/**
 * Sends a static shell with this person's first rows written into it and a nonce on every script.
 * Nothing is rendered; a failing database costs the rows only, the browser then asks for them itself.
 */
export async function servePage(
  context: AppContext,
  request: Request,
  shell: Response,
): Promise<Response> {
  const bootstrap = await readBootstrap(context);
  const { page, rewriter } = secureShell(context, shell);
  return rewriter
    .on('link[rel="alternate"], link[rel="canonical"]', {
      element(link) {
        // Search engines want whole addresses; the build does not know the host.
        const address = link.getAttribute("href");
        if (address !== null) link.setAttribute("href", new URL(address, request.url).href);
      },
    })
    .on("body", {
      element(body) {
        if (bootstrap !== null)
          body.append(toDataScript("zorza-bootstrap", bootstrap), { html: true });
      },
    })
    .transform(page);
}

async function readBootstrap(context: AppContext): Promise<Bootstrap | null> {
  const { standIn } = context.config;
  const models = enabledModels(context.config).map(({ id }) => id);
  try {
    const [page, wait] = await Promise.all([readPage(context), findDailyWait(context)]);
    return { page, standIn, models, wait };
  } catch (cause) {
    log("error", "page.bootstrap_failed", { cause: describeCause(cause) });
    return null;
  }
}

async function readPage(context: AppContext): Promise<GenerationPage> {
  if (context.actor.ownerId === null) return EMPTY_PAGE;
  const { rows, nextCursor } = await listGenerations(context, {});
  return { items: rows.map((row) => toGenerationView(row, context.config)), nextCursor };
}
