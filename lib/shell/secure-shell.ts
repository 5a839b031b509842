import type { AppContext } from "@/lib/context";
import { securityHeaders } from "@/lib/shell/security-headers";

/**
 * The shell with the headers of a page, and a rewriter that gives each of its scripts this answer's nonce. The caller
 * adds what it writes into the page.
 */
export function secureShell(
  context: Pick<AppContext, "config">,
  shell: Response,
): { readonly page: Response; readonly rewriter: HTMLRewriter } {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const headers = new Headers(shell.headers);
  headers.set("cache-control", "private, no-cache");
  headers.delete("etag"); // The shell's tag says nothing about what is written into it.
  for (const [name, value] of securityHeaders(nonce, context.config.imagesOrigin)) {
    headers.set(name, value);
  }
  const page = new Response(shell.body, { status: shell.status, headers });
  const rewriter = new HTMLRewriter().on("script", {
    element(script) {
      script.setAttribute("nonce", nonce);
    },
  });
  return { page, rewriter };
}

/** Whether an answer is a page, not data that a page's scripts ask for. */
export function isHtml(shell: Response): boolean {
  return shell.headers.get("content-type")?.startsWith("text/html") ?? false;
}

/** JSON for the page's scripts that cannot end its element or start a comment, whatever a prompt holds. */
export function toDataScript(id: string, data: unknown): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${id}">${json}</script>`;
}
