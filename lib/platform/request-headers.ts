import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "./env";

/**
 * Files that a page shows in itself bring a policy of their own. A browser keeps to every policy it
 * is given, and by ours nothing is shown in a frame.
 */
const shownFiles = /^\/api\/(?:slips|slip-stacks)\//;

type Arrival = { request: IncomingMessage; response: ServerResponse };

/**
 * Gives every request, before Next sees it, its content security policy with a fresh nonce, and
 * tells the page its own address. Next's proxy.ts could do the same and costs a quarter of a page.
 * It is no guard: every page, action and route handler checks the actor for itself.
 */
export function watchRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Arrival;
    const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
    if (!shownFiles.test(request.url ?? "/")) {
      response.setHeader("content-security-policy", policy);
    }
    // Next takes the nonce for its scripts from here.
    request.headers["content-security-policy"] = policy;
    request.headers["x-path"] = addressOf(request.url ?? "/");
    if (env().TRUST_PROXY === "0") believeOnlyTheSocket(request);
  });
}

/** The page's own address, without the mark by which Next's router asks for its parts. */
function addressOf(url: string): string {
  if (!url.includes("_rsc=")) return url;
  const [path, query] = url.split("?", 2);
  const params = new URLSearchParams(query);
  params.delete("_rsc");
  return params.size > 0 ? `${path}?${params}` : path!;
}

/** What a reverse proxy would say of the client is anybody's word where there is no reverse proxy. */
function believeOnlyTheSocket({ headers, socket }: IncomingMessage) {
  headers["x-forwarded-for"] = socket.remoteAddress;
  delete headers["x-forwarded-host"];
  delete headers["x-forwarded-proto"];
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Widths of bars and cells are set as style attributes; style sheets are our own.
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
