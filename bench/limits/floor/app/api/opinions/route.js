import { cookies } from "next/headers";
import { cookieName, openCookie } from "../../../../cookie.mjs";
import { listOpinions, readFilter } from "../../../../list-query.mjs";
import { pool } from "../../../database.mjs";

export async function GET(request) {
  const cookie = (await cookies()).get(cookieName)?.value;
  const person = openCookie(cookie, process.env.BENCH_SECRET);
  if (!person) return new Response(null, { status: 401 });
  const filter = readFilter(request.nextUrl.searchParams, person);
  return Response.json(await listOpinions(pool, filter));
}
