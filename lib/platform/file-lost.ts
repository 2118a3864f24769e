import { Refusal } from "@/lib/refusals";
import { log } from "./log";

/** The register knows a file that the store has not: a fault of the operation, which its log must show. */
export function fileLost(key: string): Refusal {
  log.error({ key }, "the store has lost a file");
  return new Refusal("file-lost");
}
