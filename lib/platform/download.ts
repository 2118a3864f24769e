import { foldMarks } from "./text";

/**
 * The headers with which a file is handed out: kept, not shown, by its own name, as what it was
 * judged to be, and without any right if a browser shows it after all.
 */
export function downloadHeaders(name: string, type: string, length: number): HeadersInit {
  return {
    "content-type": type,
    "content-length": String(length),
    "content-disposition": contentDisposition(name),
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  };
}

/** The name twice: in plain letters for old programs, and as it is (RFC 6266). */
export function contentDisposition(name: string): string {
  const plain = foldMarks(name).replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
