import type { AccessIdentity } from "@/lib/access/identify";
import type { AppContext } from "@/lib/context";

/** What the Worker hands to the HTTP API with each request; read as `c.env`. */
export type ApiBindings = {
  readonly context: AppContext;
  readonly access: AccessIdentity | undefined;
};

/** Type parameter of every Hono app of ours. */
export type ApiEnvironment = {
  Bindings: ApiBindings;
  Variables: {
    requestId: string;
    /** The status of a failure that is told under 200: in a stream, or as the result of a tool. */
    failedWith?: number;
  };
};
