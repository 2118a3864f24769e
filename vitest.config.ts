import path from "node:path";
import { defineConfig } from "vitest/config";

// Awkward on purpose (UTC+05:45): a date that is right here is not right by accident.
process.env.TZ = "Asia/Kathmandu";

const root = import.meta.dirname;
const shared = {
  resolve: {
    alias: {
      "server-only": path.join(root, "tests/support/server-only.ts"),
      "@": root,
    },
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          setupFiles: ["tests/support/fail-on-console-error.ts"],
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/global-setup.mjs"],
          setupFiles: [
            "tests/support/fail-on-console-error.ts",
            "tests/support/worker-database.ts",
            "tests/support/one-connection.ts",
          ],
          pool: "forks",
          // What a file leaves behind is put back (worker-database): a process for each would start a hundred times.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
