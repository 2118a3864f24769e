import { createHash } from "node:crypto";
import type { Table } from "./judge-opinions";

/** The sum of a table as somebody sees it, by which it is known again. */
export function fingerprintOf({ included, leftOut, unruled }: Table): string {
  return createHash("sha256")
    .update(JSON.stringify([included, leftOut, unruled]))
    .digest("hex");
}
