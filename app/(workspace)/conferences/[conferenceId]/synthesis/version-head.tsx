import { useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import { synthesisMarks } from "@/lib/syntheses/labels";
import type { SynthesisRecord } from "@/lib/syntheses/queries";
import { synthesisAddress } from "./synthesis-address";

type VersionHeadProps = { synthesis: SynthesisRecord; versions: SynthesisRecord[] };

/** Which version this is, how far it has come, and the way to the others. */
export function VersionHead({ synthesis, versions }: VersionHeadProps) {
  const t = useTranslations("syntheses");
  const { state, number, draftedAt, draftedAsPost, approvedAt, sentOn } = synthesis;

  return (
    <div className="mb-4">
      {versions.length > 1 && (
        <nav className="chips mb-3" aria-label={t("versions")}>
          {versions.map((version) => (
            <a
              key={version.id}
              className="chip chip-view"
              href={synthesisAddress(version.conferenceId, { version: String(version.number) })}
              aria-current={version.id === synthesis.id ? "page" : undefined}
            >
              {t("version", { number: version.number })}
            </a>
          ))}
        </nav>
      )}
      <p>
        <strong>{t("version", { number })}</strong>{" "}
        <StatusMark {...synthesisMarks[state]}>{t(`state.${state}`)}</StatusMark>
      </p>
      <ul className="text-small text-soft">
        <li>{t("draftedLine", { at: formatInstant(draftedAt), post: draftedAsPost })}</li>
        {approvedAt && (
          <li>
            {t("approvedLine", {
              at: formatInstant(approvedAt),
              name: synthesis.approvedByName ?? "",
              post: synthesis.approvedAsPost ?? "",
            })}
          </li>
        )}
        {sentOn && <li>{t("sentLine", { day: formatDay(sentOn) })}</li>}
      </ul>
    </div>
  );
}
