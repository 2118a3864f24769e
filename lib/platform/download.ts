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

/**
 * The headers of a file that a page shows in itself: a picture or a PDF that was cleaned, never
 * anything a browser could run. A PDF is shown by the browser's own reader, which a sandbox keeps out.
 */
export function shownHeaders(name: string, type: string, length: number): HeadersInit {
  const sandbox = type === "application/pdf" ? "" : "sandbox; ";
  return {
    ...downloadHeaders(name, type, length),
    "content-disposition": contentDisposition(name, "inline"),
    "content-security-policy": `${sandbox}default-src 'none'; frame-ancestors 'self'`,
    "cross-origin-resource-policy": "same-origin",
  };
}

/** The name twice: in plain letters for old programs, and as it is (RFC 6266). */
export function contentDisposition(name: string, way: "attachment" | "inline" = "attachment") {
  const plain = foldMarks(name).replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
