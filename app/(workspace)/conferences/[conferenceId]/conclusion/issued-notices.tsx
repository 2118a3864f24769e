import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ShownConclusion } from "@/lib/conclusions/queries";
import { formatDay } from "@/lib/platform/dates";
import { correctConclusionAction } from "./actions";

type IssuedNoticesProps = {
  issued: ShownConclusion[];
  mayWrite: boolean;
  conferenceId: string;
  hasDraft: boolean;
};

/** What was issued for the conference: the way to its items, the Word file, the result notice, a correction. */
export async function IssuedNotices({
  issued,
  mayWrite,
  conferenceId,
  hasDraft,
}: IssuedNoticesProps) {
  const t = await getTranslations("conclusions");
  if (issued.length === 0) return null;

  return (
    <Section title={t("issued.title")} className="mt-6">
      <ul>
        {issued.map(({ id, sign, issuedOn, abstract: about, items, corrections }) => (
          <li key={id} className="border-t border-hair py-3">
            <a className="link font-medium" href={`/conclusions/${id}`}>
              {t("issued.cited", { sign: sign ?? "", on: issuedOn ? formatDay(issuedOn) : "" })}
            </a>
            <p className="wrap-anywhere">{about}</p>
            <p className="text-small text-soft">{t("issued.items", { count: items.length })}</p>
            {corrections.map((correction) => (
              <p key={correction.id} className="soon text-small">
                {t("issued.correctedBy", { sign: correction.sign ?? "" })}
              </p>
            ))}
            <div className="acts mt-2">
              <ButtonLink small href={`/api/conclusions/${id}/document`} data-hard>
                {t("word")}
              </ButtonLink>
              <ButtonLink small href={`/conferences/${conferenceId}/conclusion/result`}>
                {t("result.verb")}
              </ButtonLink>
              {mayWrite && !hasDraft && corrections.length === 0 && (
                <Form action={correctConclusionAction} label={t("issued.correct")}>
                  <HiddenInput name="conclusionId" value={id} />
                  <SubmitButton small variant="quiet">
                    {t("issued.correct")}
                  </SubmitButton>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
