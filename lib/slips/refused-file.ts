import { z } from "zod";
import { type RefusalCode, refusalStatus } from "@/lib/refusals";

/** A file of an upload that did not become a slip, as it was called, and why. */
export type RefusedFile = {
  name: string;
  code: RefusalCode;
  params: Record<string, string | number>;
};

const refusedFile = z.object({
  name: z.string(),
  code: z.custom<RefusalCode>((code) => typeof code === "string" && code in refusalStatus),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** As it stands in the database: a row that does not fit is a fault. */
export function readRefusedFiles(stored: unknown): RefusedFile[] {
  return z.array(refusedFile).parse(stored);
}
