import { type FormFamily, formFamilies } from "@/lib/documents/official-document";
import { type DraftKind, usualFamily } from "@/lib/drafts/schema";
import type { Address } from "@/lib/platform/address-state";

/** The form that the address asks for, or the one that such documents usually have. */
export function familyIn(address: Address, kind: DraftKind): FormFamily {
  return formFamilies.find((family) => family === address.family) ?? usualFamily[kind];
}
