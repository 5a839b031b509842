import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** One request that a fake service was sent. */
export type Sent = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** A service on loopback that answers as it is told and remembers what it was sent. */
export type FakeService = {
  readonly url: string;
  readonly sent: readonly Sent[];
  readonly close: () => Promise<void>;
};

/** What a fake service says. `begun`: only headers and body so far, the end never comes. */
export type Answer = {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly begun?: boolean;
};

/** Starts a fake service; `answer` null lets the caller wait until it gives up. */
export async function startService(answer: (sent: Sent) => Answer | null): Promise<FakeService> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const one = { path: request.url ?? "", headers: request.headers, body };
      sent.push(one);
      const reply = answer(one);
      if (reply === null) return;
      const type = reply.type ?? "application/json";
      response.writeHead(reply.status ?? 200, { "content-type": type, ...reply.headers });
      if (reply.begun === true) response.write(reply.body);
      else response.end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer of the chat completions API. */
export function chatAnswer(content: string): Answer {
  return {
    body: JSON.stringify({
      id: "chatcmpl-1",
      object: "chat.completion",
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    }),
  };
}
