import { useTranslations } from "next-intl";
import { shortTitle } from "@/components/opinions/short-title";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SlipRecord } from "@/lib/slips/queries";
import { unlinkOpinionAction } from "../actions";

type LinkedOpinionsProps = { slip: SlipRecord; mayWork: boolean };

/** The opinions that were read from the slip; a wrong link is taken back here. */
export function LinkedOpinions({ slip, mayWork }: LinkedOpinionsProps) {
  const t = useTranslations("slips.page");
  if (slip.opinions.length === 0) return <p className="text-soft">{t("noneLinked")}</p>;

  return (
    <Lines>
      {slip.opinions.map(({ opinion: { id, code, text } }) => (
        <Line
          key={id}
          lead={
            <a className="code link" href={`/opinions/${code}`}>
              {code}
            </a>
          }
          act={
            mayWork && (
              <Form action={unlinkOpinionAction} label={t("unlinkOf", { code })}>
                <HiddenInput name="slipId" value={slip.id} />
                <HiddenInput name="version" value={slip.version} />
                <HiddenInput name="opinionId" value={id} />
                <SubmitButton variant="quiet" small aria-label={t("unlinkOf", { code })}>
                  {t("unlink")}
                </SubmitButton>
              </Form>
            )
          }
        >
          {shortTitle(text)}
        </Line>
      ))}
    </Lines>
  );
}
