import type { Context } from "hono";
import type { ApiEnvironment } from "@/lib/api/environment";
import type { Locale } from "@/lib/api/locale";
import type { AppContext } from "@/lib/context";

/** Who calls a tool, and in which language they are answered. */
export type Caller = {
  readonly c: Context<ApiEnvironment>;
  readonly context: AppContext;
  readonly locale: Locale;
};
