import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

const config = {
  serverExternalPackages: ["pg"],
  turbopack: { root },
  outputFileTracingRoot: root,
};

export default config;
