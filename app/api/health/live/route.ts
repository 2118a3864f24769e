/** The process answers. It asks nothing of the database, so that a restart is not triggered by it. */
export function GET() {
  return Response.json({ status: "live" }, { headers: { "cache-control": "no-store" } });
}
