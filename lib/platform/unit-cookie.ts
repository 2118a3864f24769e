import "server-only";
import { cookies } from "next/headers";

const name = "unit";

/** The sign of the unit the reader chose to look at; whoever uses it checks that it may be seen. */
export async function unitSymbolOfCookie(): Promise<string | undefined> {
  return (await cookies()).get(name)?.value;
}

export async function rememberUnitSymbol(symbol: string): Promise<void> {
  (await cookies()).set(name, symbol, { sameSite: "lax", path: "/", httpOnly: true });
}
