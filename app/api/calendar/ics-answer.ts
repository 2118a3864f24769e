import { createHash } from "node:crypto";

const type = "text/calendar; charset=utf-8";

/** A calendar that may be asked for again: the same one is answered by 304, without its text. */
export function icsAnswer(request: Request, text: string): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = { etag, "cache-control": "private, no-cache", "x-robots-tag": "noindex" };
  if (asksFor(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": type } });
}

/** One calendar file to save. */
export function icsFile(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}.ics"`,
      "cache-control": "private, no-store",
    },
  });
}

/** "<token>.ics" → token; anything else is no calendar. */
export function nameOfFile(file: string): string | null {
  return /^([\w-]{20,64})\.ics$/.exec(file)?.[1] ?? null;
}

// A cache on the way may have weakened the tag.
function asksFor(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  return known.some((one) => one.trim().replace(/^W\//, "") === etag);
}
