// Prints the run and keeps it: bench/.results/latest.json, and the plans beside it.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { listGoals } from "./goals.mjs";
import { figuresTable, goalsTable, jobsTable, memoryTable, visitsTable } from "./markdown.mjs";

const folder = path.resolve(import.meta.dirname, "../.results");

export function report(results, { opinions, rounds, explain }) {
  const goals = listGoals(results);
  const { figures, peaks, visits, jobs, plans } = results;
  const machine = `${os.cpus().length} × ${os.cpus()[0].model}, Node ${process.version}`;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, "latest.json"),
    JSON.stringify({ machine, opinions, rounds, figures, peaks, visits, jobs, goals }, null, 2),
  );
  if (explain) reportPlans(plans);
  console.log(`\n${opinions} opinions, 8 connections, medians of ${rounds} rounds; ${machine}\n`);
  for (const part of [
    figuresTable(figures),
    memoryTable(peaks),
    visitsTable(visits),
    jobsTable(jobs),
    goalsTable(goals),
  ]) {
    console.log(`${part}\n`);
  }
}

function reportPlans(plans) {
  const text = plans
    .map(({ name, plans: ofItem }) => {
      const statements = ofItem.map(({ ms, text: plan }) => `-- ${ms} ms\n${plan}`);
      return `==== ${name}: ${ofItem.length} statements\n${statements.join("\n\n")}`;
    })
    .join("\n\n");
  fs.writeFileSync(path.join(folder, "plans.txt"), text);
  for (const { name, plans: ofItem } of plans) {
    if (ofItem.length > 0)
      console.log(`\n==== ${name}, the slowest of ${ofItem.length} statements\n${ofItem[0].text}`);
  }
}
