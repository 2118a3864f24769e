import { addDays } from "@/lib/platform/dates";
import { beginningOf } from "@/lib/platform/text";

/** What Party offices send draft conclusions back for, beyond the form. Sentences: conclusions.advice. */
type AdviceCode =
  | "noAssessment"
  | "noSupervision"
  | "noReporting"
  | "noPhases"
  | "sameDay"
  | "otherUnit"
  | "carriedWithoutNewWord";

export type Advice = { code: AdviceCode; found: string };

type Drafted = {
  unitName: string;
  sections: readonly { kind: string; title: string; body: string }[];
  items: readonly {
    content: string;
    decision: string | null;
    dueOn: Date | null;
    isCarried: boolean;
  }[];
};

const longTask = 180;

/**
 * Weak places of a draft that its writers may still mean: no assessment, nobody who supervises, no
 * report back, one day for everything, months without a phase, words of another unit.
 */
export function adviseOn({ unitName, sections, items }: Drafted, day: Date): Advice[] {
  const bodyOf = (kind: string) =>
    sections
      .filter((section) => section.kind === kind)
      .map(({ body }) => body)
      .join("\n");
  const all = [...sections.map(({ body }) => body), ...items.map(({ content }) => content)].join(
    "\n",
  );
  const days = items.flatMap(({ dueOn }) => (dueOn ? [dueOn.getTime()] : []));
  const far = items.find(({ dueOn }) => dueOn !== null && dueOn > addDays(day, longTask));
  const stale = items.find(({ isCarried, decision }) => isCarried && !decision);
  const other = otherUnitIn(all, unitName);
  return [
    when(bodyOf("general").trim() === "", "noAssessment"),
    when(!/giám sát|Mặt trận/iu.test(bodyOf("carryingOut")), "noSupervision"),
    when(!/báo cáo/iu.test(bodyOf("carryingOut")), "noReporting"),
    when(far !== undefined, "noPhases", far?.content),
    when(days.length > 3 && new Set(days).size === 1, "sameDay"),
    when(other !== null, "otherUnit", other ?? ""),
    when(stale !== undefined, "carriedWithoutNewWord", stale?.content),
  ].filter((advice): advice is Advice => advice !== null);
}

function when(isSo: boolean, code: Advice["code"], found = ""): Advice | null {
  return isSo ? { code, found: beginningOf(found, 120) } : null;
}

/** "UBND phường Bưởi" in a notice of phường Tây Hồ: the text may have been pasted from elsewhere. */
function otherUnitIn(text: string, unitName: string): string | null {
  const committees = text.matchAll(
    /(?:Ủy ban nhân dân|UBND|Đảng ủy|Quận ủy)\s+(?:(?:phường|xã|quận|huyện)\s+)?((?:\p{Lu}[\p{Ll}]*\s?){1,3})/gu,
  );
  for (const [whole, name = ""] of committees) {
    if (!unitName.includes(name.trim()) && !name.trim().startsWith(unitName)) return whole.trim();
  }
  return null;
}
