import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { rememberUnitSymbol } from "@/lib/platform/unit-cookie";

/** The links of the unit switcher lead here: remembers the unit, then shows its dashboard. */
export async function GET(request: NextRequest) {
  const symbol = request.nextUrl.searchParams.get("unit");
  if (symbol && /^[A-Z0-9]{1,16}$/.test(symbol)) await rememberUnitSymbol(symbol);
  redirect("/dashboard");
}
