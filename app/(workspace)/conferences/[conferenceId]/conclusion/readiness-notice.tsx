import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { isReady, type Readiness } from "@/lib/conclusions/queries";
import { beginningOf } from "@/lib/platform/text";

type ReadinessNoticeProps = { readiness: Readiness; conferenceId: string };

/** What still keeps the notice from being issued, and what its writers may want to look at. */
export function ReadinessNotice({ readiness, conferenceId }: ReadinessNoticeProps) {
  const t = useTranslations("conclusions");
  const { leftOver, unclear, hasSigner, faults, advice } = readiness;
  const passed = leftOver.filter((opinion) => opinion.passed).length;
  const item = (id: string) => `/conferences/${conferenceId}/conclusion/items/${id}`;

  return (
    <>
      {isReady(readiness) ? (
        <Notice tone="success" quiet title={t("ready.title")} />
      ) : (
        <Notice tone="warning" quiet title={t("ready.missing")}>
          <ul>
            {leftOver.length > 0 && (
              <li>
                <a className="link" href={`/conferences/${conferenceId}/conclusion#left-over`}>
                  {t("ready.leftOver", { count: leftOver.length })}
                </a>
                {passed > 0 && ` (${t("ready.passed", { count: passed })})`}
              </li>
            )}
            {unclear.map(({ item: { id, content }, missing }) => (
              <li key={id}>
                <a className="link" href={item(id)}>
                  {beginningOf(content, 90)}
                </a>
                : {missing.map((clarity) => t(`item.clarity.${clarity}`)).join(", ")}
              </li>
            ))}
            {!hasSigner && <li>{t("ready.signer")}</li>}
          </ul>
        </Notice>
      )}
      <Faults {...{ faults, advice }} />
    </>
  );
}

export function Faults({ faults, advice }: Pick<Readiness, "faults" | "advice">) {
  const t = useTranslations("conclusions");
  const fault = useTranslations("documents.fault");
  if (faults.length + advice.length === 0) return null;

  return (
    <Notice
      quiet
      title={t("ready.look", { count: faults.length + advice.length })}
      className="mt-3"
    >
      <ul>
        {faults.map(({ code, found }) => (
          <li key={code + found}>{fault(code, { found })}</li>
        ))}
        {advice.map(({ code, found }) => (
          <li key={code + found}>{t(`advice.${code}`, { found })}</li>
        ))}
      </ul>
    </Notice>
  );
}
