import type { Typed } from "@/components/opinions/desk-store";

/** What became of sending: there, not taken for a reason, or not known since nobody answered. */
export type Sent =
  | { status: "sent"; code: string; href: string; page: string }
  | { status: "refused"; message: string }
  | { status: "signedOut" }
  | { status: "unreachable" };

const patience = 10_000;
const later = [408, 425, 429, 500, 502, 503, 504];

/** Hands an opinion to the server. Sent twice, by whatever accident, its key makes it one. */
export async function sendEntry(values: Typed): Promise<Sent> {
  try {
    const response = await fetch("/api/opinions/desk", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(values),
      signal: AbortSignal.timeout(patience),
    });
    if (later.includes(response.status)) return { status: "unreachable" };
    const body = await response.json();
    if (response.ok) return { status: "sent", code: body.code, href: body.href, page: body.page };
    if (response.status === 401) return { status: "signedOut" };
    // Taken back meanwhile, on another page: it was sent, and shall not come again.
    if (body.error === "recording-undone") return { status: "sent", code: "", href: "", page: "" };
    return { status: "refused", message: problemOf(body) };
  } catch {
    return { status: "unreachable" };
  }
}

function problemOf(body: { message?: string; fieldErrors?: Record<string, string> }): string {
  return Object.values(body.fieldErrors ?? {})[0] ?? body.message ?? "";
}
