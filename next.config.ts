import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./messages/request.ts",
  experimental: {
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
});

/** Where the Worker listens during development; without it the pages have no API. */
const developmentWorker = process.env["ZORZA_DEV_WORKER"];

const forwardedPaths = [
  ...["/api/:path*", "/images/:path*", "/admin/api/:path*"],
  ...["/docs", "/generate", "/health", "/v1/:path*"],
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The optimiser bills every view on Cloudflare; stored sizes serve instead.
  images: { unoptimized: true },
  // `npm test` runs the type checker on its own.
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.pages.json" },
  experimental: { globalNotFound: true },
  ...(developmentWorker === undefined || process.env.NODE_ENV === "production"
    ? {}
    : {
        rewrites: async () => ({
          beforeFiles: [
            ...forwardedPaths.map((source) => ({
              source,
              destination: `${developmentWorker}${source}`,
            })),
            // The Worker's part in serving a shared picture; the page then asks the API.
            { source: "/:locale/p/:id", destination: "/:locale/p" },
          ],
        }),
      }),
};

export default withNextIntl(config);
