import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ListedNotice } from "@/lib/conclusions/promises";
import { formatDay } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";

/** The notices behind the list, each the door to its own page. */
export function NoticeList({ notices }: { notices: ListedNotice[] }) {
  const t = useTranslations("conclusions");
  if (notices.length === 0) return null;

  return (
    <Disclosure summary={t("list.notices", { count: notices.length })} className="mt-8" open>
      <ul>
        {notices.map(({ id, sign, issuedOn, conference, counts, corrections }) => (
          <li key={id} className="border-t border-hair py-3">
            <a className="link font-medium" href={`/conclusions/${id}`}>
              {t("issued.cited", { sign: sign ?? "", on: issuedOn ? formatDay(issuedOn) : "" })}
            </a>{" "}
            <span className="text-table text-soft">
              {conference.title} · {t("issued.items", { count: counts.total })}
              {counts.late > 0 && (
                <span className="late">
                  {" "}
                  ·{" "}
                  {t("report.part", {
                    count: counts.late,
                    standing: insideSentence(t("standing.late")),
                  })}
                </span>
              )}
            </span>
            {corrections.map((correction) => (
              <small key={correction.sign} className="soon">
                {" "}
                {t("issued.correctedBy", { sign: correction.sign ?? "" })}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
