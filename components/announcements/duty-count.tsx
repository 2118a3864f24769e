import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { DutyCount } from "@/lib/announcements/queries";

/** How the duties of a year were kept: in time, late, not at all. */
export function DutyCountSection({ count }: { count: DutyCount }) {
  const t = useTranslations("announcements.count");
  const { done, late, missing, due } = count;
  if (done + late + missing + due === 0) return null;

  return (
    <Section title={t("title")} className="mt-8">
      <p>{t.rich("line", { done, late, missing, due, b: (figure) => <b>{figure}</b> })}</p>
    </Section>
  );
}
