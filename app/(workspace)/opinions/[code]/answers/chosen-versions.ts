import type { ShownText } from "@/lib/responses/draft-queries";

export type ChosenVersions = { left: ShownText; right: ShownText };

/** The two versions that the address names, else the last two; null where there is but one. */
export function chosenVersions(
  texts: ShownText[],
  asked: Record<string, string | string[] | undefined>,
): ChosenVersions | null {
  const named = (key: string) => texts.find(({ number }) => String(number) === asked[key]);
  const right = named("to") ?? texts.at(-1);
  const left = named("from") ?? texts.at(-2);
  return left && right ? { left, right } : null;
}
