import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "../auth-options";

type Context = { params: Promise<{ nextauth: string[] }> };

// Settings are read at the first request: while building there are none.
function answer(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>;
}

export { answer as GET, answer as POST };
