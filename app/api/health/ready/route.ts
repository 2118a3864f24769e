import { databaseFaults } from "@/lib/platform/database-health";

export const dynamic = "force-dynamic";

/** 200 where the database answers and keeps what it is told; else 503, within three seconds, with what is wrong. */
export async function GET() {
  const faults = await databaseFaults();
  return Response.json(
    { status: faults.length ? "degraded" : "ready", faults },
    { status: faults.length ? 503 : 200, headers: { "cache-control": "no-store" } },
  );
}
