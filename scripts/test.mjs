// npm test: everything that is checked, on a fresh clone too. All stages run, whatever fails.
import { generateClient, installPackages } from "./set-up/install.mjs";
import { giveUp } from "./set-up/steps.mjs";
import { stages } from "./set-up/test-stages.mjs";

// The tests bring their own database, port and secrets; nothing of the machine's may leak in.
for (const name of [
  ...["DATABASE_URL", "DATABASE_OWNER_URL", "NODE_ENV", "PORT", "HOSTNAME", "LOAD_DEMO"],
  ...["APP_ORIGIN", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "E2E_PORT", "E2E_BASE_URL"],
]) {
  delete process.env[name];
}

try {
  await installPackages();
  await generateClient();
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new Error(`There is no stage "${unknown.join('", "')}".`);
  const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  report(await runAll(chosen));
} catch (error) {
  giveUp(error);
}

async function runAll(chosen) {
  const beside = chosen.filter(({ besideOthers }) => besideOthers);
  const results = await Promise.all(beside.map(runStage));
  for (const stage of chosen.filter(({ besideOthers }) => !besideOthers)) {
    results.push(await runStage(stage));
  }
  return results;
}

async function runStage({ name, title, check }) {
  console.log(`\n━━ ${title}`);
  const begin = Date.now();
  const counts = await check().catch((error) => {
    console.error(`  ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, seconds: (Date.now() - begin) / 1000, ...counts };
}

function report(results) {
  console.log("\n━━ Summary");
  for (const { name, seconds, passed, failed, skipped } of results) {
    const counts = [
      `${passed} passed`,
      `${failed} failed`,
      ...(skipped ? [`${skipped} skipped`] : []),
    ];
    console.log(`  ${name.padEnd(11)} ${seconds.toFixed(1).padStart(6)} s  ${counts.join(", ")}`);
  }
  const total = (kind) => results.reduce((sum, result) => sum + result[kind], 0);
  const skipped = total("skipped") ? `, ${total("skipped")} skipped` : "";
  if (total("failed") > 0) process.exitCode = 1;
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`);
}
