import { Readable } from "node:stream";
import { getLocale, getTranslations } from "next-intl/server";
import { downloadHeaders } from "@/lib/platform/download";
import { fileStorage } from "@/lib/platform/storage";
import { Refusal, refusalStatus } from "@/lib/refusals";

type Kept = { fileName: string; file: { key: string; type: string; size: number } };

/** A kept file, streamed from the store; a page that says why where there is none that the asker may have. */
export async function storedFile(
  kept: Kept | null,
  headersOf: typeof downloadHeaders = downloadHeaders,
): Promise<Response> {
  if (!kept) return withoutFile("not-found");
  const { fileName, file } = kept;
  try {
    const stored = await (await fileStorage()).open(file.key);
    return new Response(Readable.toWeb(stored) as ReadableStream<Uint8Array>, {
      headers: headersOf(fileName, file.type, file.size),
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === "file-lost") return withoutFile(error.code);
    throw error;
  }
}

/** Links lead straight to a file, so a browser shows this in place of the page, or in the frame of a slip. */
async function withoutFile(code: "not-found" | "file-lost"): Promise<Response> {
  const sentence = (await getTranslations("refusals"))(code);
  const page = `<!doctype html><html lang="${await getLocale()}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${sentence}</title><p style="margin:2rem;font:1.125rem/1.6 sans-serif">${sentence}</p></html>`;
  return new Response(page, {
    status: refusalStatus[code],
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}
