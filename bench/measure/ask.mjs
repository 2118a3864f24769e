import { randomUUID } from "node:crypto";

/** Sent twice with one key, a form makes one record: each request of ours is meant to make its own. */
export function headersOf({ method, headers }) {
  return method === "POST" ? { ...headers, "idempotency-key": randomUUID() } : headers;
}

/** One request as it is, a redirect included. */
export function ask(origin, request) {
  const { method, path, body } = request;
  return fetch(origin + path, { method, body, headers: headersOf(request), redirect: "manual" });
}
