import { docxType } from "@/lib/documents/write-docx";
import { downloadHeaders } from "@/lib/platform/download";

type Written = { name: string; content: Buffer; type?: string };

/** A document that was written just now, a Word file unless it says otherwise; 404 where there is none. */
export function writtenFile(written: Written | null): Response {
  if (!written) return new Response(null, { status: 404 });
  const { name, content, type = docxType } = written;
  return new Response(new Uint8Array(content), {
    headers: downloadHeaders(name, type, content.length),
  });
}
