import { useTranslations } from "next-intl";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { afterComma } from "./opinion-words";
import { formatDay, formatInstant } from "@/lib/platform/dates";

/** The words of the opinion, then how they came here: channel, moment, site, organisation, day. */
export function OpinionMatter({ opinion }: { opinion: OpinionRecord }) {
  const t = useTranslations("opinions");
  const { channel, moment, siteName, sourceOrganisation, receivedOn, recordedAt } = opinion;
  const origin = [
    t(`channel.${channel}`),
    afterComma(t(`moment.${moment}`)),
    siteName && t("record.site", { site: siteName }),
    sourceOrganisation && t("record.through", { organisation: sourceOrganisation }),
    t("record.received", { day: formatDay(receivedOn) }),
  ];

  return (
    <section className="section" aria-label={t("list.text")}>
      <p className="reading">{opinion.text}</p>
      {opinion.place && <p className="mt-3">{t("record.place", { place: opinion.place })}</p>}
      <p className="mt-3 text-small text-soft">
        {origin.filter(Boolean).join(" · ")}
        {opinion.recordedBy && (
          <>
            {" · "}
            {t("record.recordedBy", { name: opinion.recordedBy, at: formatInstant(recordedAt) })}
          </>
        )}
      </p>
    </section>
  );
}
