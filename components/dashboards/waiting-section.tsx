import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { WaitingLines } from "@/components/work/waiting-lines";
import type { Waiting } from "@/lib/responses/waiting";

const mostLines = 5;

/** What waits for the reader's own act, whatever unit is shown; the rest is on the page of work. */
export function WaitingSection({ waiting, now }: { waiting: Waiting; now: Date }) {
  const t = useTranslations("dashboards.waiting");
  const items = waiting.items.slice(0, mostLines);

  return (
    <Section
      title={t("title")}
      actions={
        <a className="act text-small" href="/work">
          {t("all")}
        </a>
      }
    >
      {waiting.total === 0 ? (
        <p className="text-soft">{t("none")}</p>
      ) : (
        <WaitingLines waiting={{ items }} now={now} />
      )}
    </Section>
  );
}
