// One act on all opinions of a conference: another topic.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { bulkAct } from "@/lib/selections/bulk-act";
import { getBulkAct } from "@/lib/selections/queries";
import { runBulkActs } from "@/lib/selections/run-bulk-acts";
import { officerOf, timed } from "./of-a-job";

const [symbol = "", conferenceId = "", topicId = ""] = process.argv.slice(2);

try {
  const actor = await officerOf(symbol);
  const { id } = await timed("bulk", async () => {
    const begun = await bulkAct(actor, {
      ...{ kind: "topic", topicId, codes: [], query: `conference=${conferenceId}` },
      ...{ unitId: found(actor.posts[0]).unitId, submissionKey: randomUUID() },
    });
    await runBulkActs();
    // The product's own worker may have taken it up first.
    while (await isQueued(begun.id)) await pause(20);
    return begun;
  });
  const { done, waiting } = found(await getBulkAct(actor, id));
  if (done === 0 || waiting > 0) throw new Error(`${done} were done, ${waiting} still wait`);
} finally {
  await db.$disconnect();
}

async function isQueued(id: string): Promise<boolean> {
  return (await db.bulkAct.count({ where: { id, status: "queued" } })) > 0;
}
