import { getTranslations } from "next-intl/server";
import { Flash } from "@/components/ui/flash";
import type { Address } from "@/lib/opinions/filters";

const outcomes = [
  ...(["linked", "unlinked", "takenUp", "finished", "aside", "undone", "turned"] as const),
  ...(["divided", "putBack"] as const),
];

/** The word after an act on a slip, on the page that it led to. */
export async function SlipFlash({ address, isLast }: { address: Address; isLast?: boolean }) {
  const t = await getTranslations("slips.page");
  const of = (name: string) => [address[name]].flat()[0] ?? "";
  const code = /^[A-Z0-9-]{1,40}$/.test(of("saved")) ? of("saved") : null;
  const done = outcomes.find((outcome) => outcome === of("done"));
  if (code) return <Flash param="saved">{t(isLast ? "savedDone" : "saved", { code })}</Flash>;
  if (!done) return null;
  return <Flash param="done">{t(`done.${done}`, { number: Number(of("of")) || 0 })}</Flash>;
}
