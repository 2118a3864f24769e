// npm run audit:verify
import { verifyChain } from "@/lib/audit/verify-chain";
import { db } from "@/lib/platform/db";

const { events, brokenAt, head } = await verifyChain();
if (brokenAt === null) {
  console.log(`${events} sự kiện, chuỗi nguyên vẹn (${events} events, the chain is whole)`);
  if (head) console.log(`Mã băm cuối (last hash): ${head}`);
} else {
  console.error(
    `Chuỗi bị đứt tại sự kiện số ${brokenAt} trong ${events} (broken at event ${brokenAt} of ${events})`,
  );
  process.exitCode = 1;
}
await db.$disconnect();
