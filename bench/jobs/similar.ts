// What the desk asks while an officer types: the opinions most like a text, growing from its first words.
import { db } from "@/lib/platform/db";
import { findSimilar } from "@/lib/opinions/find-similar";
import { officerOf } from "./of-a-job";

const [symbol = ""] = process.argv.slice(2);
const lengths = [30, 80, 200];

try {
  const actor = await officerOf(symbol);
  const opinions = await db.opinion.findMany({
    select: { text: true },
    orderBy: { id: "asc" },
    take: 100,
    skip: 1000,
  });
  const asked = opinions.flatMap(({ text }) => lengths.map((length) => text.slice(0, length)));
  // The first question reads how common each word is, once in a while, for all that follow.
  await findSimilar(actor, { text: asked[0] ?? "" });
  const times: number[] = [];
  let found = 0;
  for (const text of asked) {
    const begun = performance.now();
    found += (await findSimilar(actor, { text })).length;
    times.push(performance.now() - begun);
  }
  if (found === 0) throw new Error("nothing was like anything");
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)];
  console.log(JSON.stringify({ part: "median", ms: at(0.5) }));
  console.log(JSON.stringify({ part: "nineteen of twenty", ms: at(0.95) }));
} finally {
  await db.$disconnect();
}
