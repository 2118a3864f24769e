import type { KeptContent } from "@/lib/conclusions/keep-version";
import { missingOf } from "@/lib/conclusions/rules";
import type { Clarity, SectionKind } from "@/lib/conclusions/vocabulary";
import type { ShownConclusion } from "@/lib/conclusions/queries";
import { formatDay, plainDate } from "@/lib/platform/dates";

/** A notice as it is read on the screen: a draft, an issued one, or a kept version. */
export type NoticeText = {
  opening: string;
  sections: { key: string; kind: SectionKind; title: string; body: string; items: ItemText[] }[];
};

export type ItemText = {
  key: string;
  content: string;
  decision: string | null;
  lead: string | null;
  supporting: string[];
  responsible: string | null;
  dueOn: string | null;
  product: string | null;
  opinions: string[];
  missing: Clarity[];
  carriedFrom: { sign: string; times: number } | null;
  isIssued: boolean;
};

type Carried = Map<string, { sign: string; times: number }>;

export function textOfConclusion(notice: ShownConclusion, carried: Carried): NoticeText {
  const { opening, sections, items, issuedAt } = notice;
  return {
    opening,
    sections: sections.map(({ id, ...section }) => ({
      key: id,
      ...section,
      items: items
        .filter(({ sectionId }) => sectionId === id)
        .map((item) => ({
          key: item.id,
          content: item.content,
          decision: item.decision,
          lead: item.leadOrganisation?.name ?? null,
          supporting: item.supporting.map(({ organisation }) => organisation.name),
          responsible:
            [item.responsibleName, item.responsiblePost].filter(Boolean).join(", ") || null,
          dueOn: dayText(issuedAt ? item.firstDueOn : item.dueOn),
          product: item.product,
          opinions: item.opinions.map(({ opinion }) => opinion.code),
          missing: issuedAt ? [] : missingOf(item),
          carriedFrom: carried.get(item.id) ?? null,
          isIssued: issuedAt !== null,
        })),
    })),
  };
}

export function textOfVersion({ opening, sections }: KeptContent): NoticeText {
  return {
    opening,
    sections: sections.map(({ items, ...section }, index) => ({
      key: String(index),
      ...section,
      items: items.map((item, position) => ({
        ...item,
        key: String(position),
        dueOn: item.dueOn && formatDay(plainDate(item.dueOn)),
        ...{ opinions: [], missing: [], carriedFrom: null, isIssued: false },
      })),
    })),
  };
}

function dayText(day: Date | null): string | null {
  return day && formatDay(day);
}
