import { getTranslations } from "next-intl/server";
import { knownKeys } from "@/lib/invitations/dispatch-queries";
import { type ReadRow, readList } from "@/lib/invitations/read-list";
import { nameKeyOf } from "@/lib/invitations/rules";
import type { InvitedListInput, ListRow } from "@/lib/invitations/schema";
import { beginningOf } from "@/lib/platform/text";

/** What confirming the list would do, in sentences that the form shows under it. */
export async function previewOf({ conferenceId, list }: InvitedListInput) {
  const t = await getTranslations("invitations.import");
  const rows = readList(list);
  const keys = await knownKeys(conferenceId);
  const fresh = rows.flatMap(({ row }) => (row && isNew(row, keys) ? [row] : []));
  const faulty = rows.filter(({ faults }) => faults !== null);
  const known = rows.length - faulty.length - fresh.length;
  const faults = await Promise.all(faulty.map(faultSentence));
  return {
    "preview.summary": [
      t("readable", { count: fresh.length }),
      ...(known > 0 ? [t("known", { count: known })] : []),
      ...(faulty.length > 0 ? [t("faulty", { count: faulty.length })] : []),
    ],
    "preview.faults": faults,
    "preview.rows": fresh.map(({ fullName, ...rest }) => {
      const known = Object.values(rest).filter(Boolean).join(" · ");
      return t("readableRow", { name: fullName, rest: known || "none" });
    }),
    "preview.confirm": fresh.length > 0 ? t("confirm", { count: fresh.length }) : "",
  };
}

/** Of two rows with the same person in one list the first is new. */
function isNew(row: ListRow, keys: Set<string>): boolean {
  const key = nameKeyOf(row);
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
}

async function faultSentence({ line, cells, faults }: ReadRow): Promise<string> {
  const t = await getTranslations("invitations.import");
  const validation = await getTranslations("validation");
  const sentences = (faults ?? []).map(({ message }) => {
    const [key = "text", max = ""] = message.split("|");
    return validation.has(key) ? validation(key, { max: Number(max) }) : validation("text");
  });
  const content = beginningOf(cells.filter(Boolean).join("; "), 120);
  return t("faultRow", { line, content, fault: sentences.join(" ") });
}
