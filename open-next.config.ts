import { defineCloudflareConfig } from "@opennextjs/cloudflare";
import staticAssetsIncrementalCache from "@opennextjs/cloudflare/overrides/incremental-cache/static-assets-incremental-cache";

/** Pages are static shells: they are answered from the assets and never rendered per request. */
export default {
  ...defineCloudflareConfig({
    incrementalCache: staticAssetsIncrementalCache,
    enableCacheInterception: true,
  }),
  // OpenNext's own choice, `npm run build`, is the script that calls OpenNext.
  buildCommand: "node node_modules/next/dist/bin/next build",
};
