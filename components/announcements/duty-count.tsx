import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { DutyCount } from "@/lib/announcements/queries";

const mostNamed = 8;

/** How the duties of a year were kept: in time, late, not at all, and which not. */
export function DutyCountSection({ count }: { count: DutyCount }) {
  const t = useTranslations("announcements.count");
  const matter = useTranslations("announcements.work.matter");
  const { done, late, missing, due, notDone } = count;
  if (done + late + missing + due === 0) return null;

  return (
    <Section title={t("title")} className="mt-8">
      <p>{t.rich("line", { done, late, missing, due, b: (figure) => <b>{figure}</b> })}</p>
      {notDone.length > 0 && (
        <ul className="mt-1 text-table">
          {notDone.slice(0, mostNamed).map(({ conferenceId, code, duty }) => (
            <li key={`${conferenceId} ${duty}`}>
              <a className="link" href={`/conferences/${conferenceId}/announcement`}>
                {code}
              </a>{" "}
              <span className="text-soft">{matter(duty)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
