// How Postgres answers the product's own statements: the server's auto_explain writes the plan of each
// one, with times and buffers, while the product is asked every question once.
import fs from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { connected, APP_ROLE } from "../scripts/database/roles.mjs";
import { step } from "../scripts/set-up/steps.mjs";
import { ask } from "./measure/ask.mjs";
import { startProduct } from "./product/serve.mjs";

const settings = {
  session_preload_libraries: "auto_explain",
  "auto_explain.log_min_duration": "0",
  "auto_explain.log_analyze": "on",
  "auto_explain.log_buffers": "on",
  "auto_explain.log_parameter_max_length": "60",
};

/** @returns {Promise<{ name: string, plans: { ms: number, text: string }[] }[]>} the slowest first */
export function explainHotQueries({ database, items }) {
  return step("Explaining the statements behind each item", async () => {
    await setForApp(database, ([name, value]) => `SET ${name} = '${value}'`);
    // Settings of a role reach new sessions only, so this is a server of its own.
    const product = await startProduct(database);
    try {
      const explained = [];
      for (const { name, at } of items) {
        explained.push({ name, plans: await plansOf(at.product, product, database.log) });
      }
      return explained;
    } finally {
      await product.stop();
      await setForApp(database, ([name]) => `RESET ${name}`);
    }
  });
}

function setForApp({ superuserUrl }, change) {
  return connected(superuserUrl, async (client) => {
    for (const setting of Object.entries(settings)) {
      await client.query(
        `ALTER ROLE ${APP_ROLE} IN DATABASE ${client.database} ${change(setting)}`,
      );
    }
  });
}

async function plansOf([request], { origin }, log) {
  // The first time fills caches and prepares statements.
  await (await ask(origin, request)).arrayBuffer();
  const begin = fs.statSync(log).size;
  await (await ask(origin, request)).arrayBuffer();
  await pause(200);
  return readPlans(fs.readFileSync(log).subarray(begin).toString());
}

// An entry is a line that begins with its time, and lines that begin with a tab.
function readPlans(text) {
  return text
    .split(/\n(?!\t)/)
    .flatMap((entry) => {
      const [, ms] = /duration: ([\d.]+) ms\s+plan:/.exec(entry) ?? [];
      if (!ms) return [];
      return { ms: Number(ms), text: entry.slice(entry.indexOf("\n") + 1).replace(/^\t/gm, "") };
    })
    .sort((a, b) => b.ms - a.ms);
}
