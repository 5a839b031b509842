import { z } from "zod";
import { isLoopback } from "@/lib/backends/schema";
import { HOST_PROVIDERS } from "@/lib/generations/schema";
import type { HostSettings } from "@/lib/images/hosts/host";

/** SM.MS itself; other providers are servers of one's own. */
const SMMS_URL = "https://sm.ms/api/v2";

const HostUrl = z.union([
  z.literal(""),
  z
    .url({ protocol: /^https?$/ })
    .max(300)
    .refine((url) => !/[@?#]/.test(url), "must have no user, query or fragment")
    .refine(
      (url) => url.startsWith("https:") || isLoopback(url),
      "must be https, since a key travels along",
    )
    // Their documentation names the whole address.
    .overwrite((url) => url.replace(/\/+$/, "").replace(/\/upload$/, "")),
]);

/** The variables that say where copies of shared pictures go; docs/operations.md explains them. */
export const HostingVariables = z.object({
  IMAGE_HOSTING_PROVIDER: z.enum(["", ...HOST_PROVIDERS]).default(""),
  IMAGE_HOSTING_URL: HostUrl.default(""),
  IMAGE_HOSTING_KEY: z.string().trim().default(""),
  IMAGE_HOSTING_AUTH_CODE: z.string().trim().default(""),
});
export type HostingVariables = z.infer<typeof HostingVariables>;

/** Complains about a provider without what it needs, naming the variable. */
export function checkHosting(variables: HostingVariables, context: z.RefinementCtx): void {
  const { IMAGE_HOSTING_PROVIDER: provider } = variables;
  const complain = (name: keyof HostingVariables, message: string) =>
    context.addIssue({ code: "custom", path: [name], message });
  if (provider === "smms" && variables.IMAGE_HOSTING_KEY === "") {
    complain("IMAGE_HOSTING_KEY", "smms needs a token");
  }
  if (provider !== "" && provider !== "smms" && variables.IMAGE_HOSTING_URL === "") {
    complain("IMAGE_HOSTING_URL", `${provider} needs the address of its server`);
  }
}

/** The image host, or null when none is configured. */
export function toHostSettings(variables: HostingVariables): HostSettings | null {
  const { IMAGE_HOSTING_PROVIDER: provider, IMAGE_HOSTING_URL: url } = variables;
  if (provider === "") return null;
  return {
    provider,
    url: url === "" ? SMMS_URL : url,
    key: variables.IMAGE_HOSTING_KEY,
    authCode: variables.IMAGE_HOSTING_AUTH_CODE,
  };
}
