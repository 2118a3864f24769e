import { formatDay } from "@/lib/platform/dates";

/** What the fields of a template are filled with. */
export type TemplateFacts = {
  code: string;
  text: string;
  place: string | null;
  topic: string;
  unit: string;
  agency: string | null;
  dueOn: Date | null;
  conference: string | null;
  conferenceDay: Date | null;
};

/** The fields by the name that stands in double braces, in the language of official papers. */
export const templateFields = {
  "mã ý kiến": ({ code }) => code,
  "nội dung": ({ text }) => text,
  nơi: ({ place }) => place,
  "lĩnh vực": ({ topic }) => topic,
  "đơn vị": ({ unit }) => unit,
  "cơ quan được giao": ({ agency }) => agency,
  hạn: ({ dueOn }) => dueOn && formatDay(dueOn),
  "hội nghị": ({ conference }) => conference,
  "ngày hội nghị": ({ conferenceDay }) => conferenceDay && formatDay(conferenceDay),
} as const satisfies Record<string, (facts: TemplateFacts) => string | null>;

/** Stands where nothing is known yet, for the writer to fill. */
const openField = "……";

/** The text of a template with its fields filled; a field nobody knows stays as it was typed. */
export function fillTemplate(body: string, facts: TemplateFacts): string {
  return body.replace(/\{\{\s*([^{}]+?)\s*\}\}/gu, (whole, given: string) => {
    const name = given.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ");
    const fill = Object.hasOwn(templateFields, name)
      ? templateFields[name as keyof typeof templateFields]
      : undefined;
    return fill ? (fill(facts) ?? openField) : whole;
  });
}

/** The names in double braces that are no fields: typing mistakes. */
export function unknownFields(body: string): string[] {
  const named = [...body.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/gu)].map(([, name]) => name!);
  return [...new Set(named)].filter((name) => {
    const known = name.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ");
    return !Object.hasOwn(templateFields, known);
  });
}

/** What a template leaves open: dots to write over, or a field that nothing filled. */
export function hasBlanks(body: string): boolean {
  return /…{2,}|\.{5,}|\{\{[^}]*\}\}/u.test(body);
}
