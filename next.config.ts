import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

// The messages are parsed when the product is built, not again in each request.
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./i18n/request.ts",
  experimental: {
    messages: { path: "./messages", locales: ["vi", "en"], format: "json", precompile: true },
  },
});

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test looks at the types in a stage of its own; whoever starts the product need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "pino", "pg"],
  headers: async () => [{ source: "/(.*)", headers: securityHeaders }],
};

export default withNextIntl(config);
