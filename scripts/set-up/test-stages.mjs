// The stages of npm test. A stage without tests of its own counts as one test, and may run beside others like it.
import fs from "node:fs";
import path from "node:path";
import { build, buildIsCurrent } from "./build.mjs";
import { chromiumForTests } from "./browser.mjs";
import { exitCodeInOnePiece, exitCodeOf, root, tool } from "./run.mjs";

const artifacts = path.join(root, "tests/.artifacts");

export const stages = [
  {
    name: "format",
    besideOthers: true,
    title: "Format (Prettier)",
    check: () => oneTest(tool.prettier, "--check", "--log-level=warn", "."),
  },
  {
    name: "lint",
    besideOthers: true,
    title: "Lint (ESLint)",
    check: () => oneTest(tool.eslint, "--max-warnings=0", "."),
  },
  {
    name: "types",
    besideOthers: true,
    title: "Types (TypeScript)",
    check: async () => {
      // Next writes the types of the routes, which the pages use.
      const generated = await oneTest(tool.next, "typegen");
      return generated.failed ? generated : oneTest(tool.tsc, "--noEmit");
    },
  },
  {
    name: "unit",
    title: "Architecture and unit tests (Vitest)",
    check: () => vitest("unit"),
  },
  {
    name: "integration",
    title: "Integration tests (Vitest, real Postgres)",
    check: () => vitest("integration"),
  },
  {
    name: "build",
    title: "Production build (Next.js)",
    check: async () => {
      if (!buildIsCurrent()) await build();
      return { passed: 1, failed: 0, skipped: 0 };
    },
  },
  {
    name: "e2e",
    title: "End-to-end tests (Playwright, real Chromium)",
    check: async () => {
      const browser = await chromiumForTests();
      if (browser) process.env.CHROMIUM_PATH = browser;
      const file = freshReport("e2e.json");
      const code = await node(tool.playwright, "test");
      return mismatchIsFailure(countsOfPlaywright(readReport(file)), code);
    },
  },
];

const node = (...args) => exitCodeOf(process.execPath, args);

async function oneTest(...args) {
  const code = await exitCodeInOnePiece(process.execPath, args);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function vitest(project) {
  const file = freshReport(`${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await node(tool.vitest, "run", "--project", project, ...reporters);
  return mismatchIsFailure(countsOfVitest(readReport(file)), code);
}

function freshReport(name) {
  const file = path.join(artifacts, name);
  fs.mkdirSync(artifacts, { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8"));
  throw new Error(`The run ended without its report ${path.relative(root, file)}; see above.`);
}

function countsOfVitest(report) {
  // A file that cannot even be loaded has no tests to fail, so the file itself counts.
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countsOfPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** A run that ends badly without a failed test (a set-up, no tests found) is a failure all the same. */
function mismatchIsFailure(counts, exitCode) {
  const isSilentFailure = exitCode !== 0 && counts.failed === 0;
  const ranNothing = counts.passed + counts.failed === 0;
  return isSilentFailure || ranNothing ? { ...counts, failed: 1 } : counts;
}
