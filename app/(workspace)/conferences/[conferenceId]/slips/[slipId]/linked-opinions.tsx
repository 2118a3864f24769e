import { useTranslations } from "next-intl";
import { shortTitle } from "@/components/opinions/short-title";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { SubmitButton } from "@/components/ui/submit-button";
import { whyRecordingStays } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import type { SlipRecord } from "@/lib/slips/queries";
import { undoFromSlipAction, unlinkOpinionAction } from "../actions";

type LinkedOpinionsProps = { actor: Actor; slip: SlipRecord; mayWork: boolean };
type Linked = SlipRecord["opinions"][number]["opinion"];

/** The opinions that were read from the slip; a wrong link, or an opinion that is none, is taken back here. */
export function LinkedOpinions({ actor, slip, mayWork }: LinkedOpinionsProps) {
  const t = useTranslations("slips.page");
  if (slip.opinions.length === 0) return <p className="text-soft">{t("noneLinked")}</p>;

  return (
    <Lines>
      {slip.opinions.map(({ opinion }) => (
        <Line
          key={opinion.id}
          lead={
            <a className="code link" href={`/opinions/${opinion.code}`}>
              {opinion.code}
            </a>
          }
          act={
            mayWork && (
              <span className="flex flex-wrap gap-1">
                {mayTakeBack(actor, opinion) && <Undo slipId={slip.id} opinion={opinion} />}
                <Unlink slip={slip} opinion={opinion} />
              </span>
            )
          }
        >
          {shortTitle(opinion.text)}
        </Line>
      ))}
    </Lines>
  );
}

/** What the desk offers; the use case looks closer. */
function mayTakeBack(actor: Actor, opinion: Linked): boolean {
  const isOwn = !whyRecordingStays(opinion, actor.personId, new Date());
  return isOwn && opinion.version === 1 && !opinion.splitId && !opinion.imported;
}

function Undo({ slipId, opinion: { id, code } }: { slipId: string; opinion: Linked }) {
  const t = useTranslations("opinions.desk");
  return (
    <Form action={undoFromSlipAction} label={t("undoOf", { code })}>
      <HiddenInput name="slipId" value={slipId} />
      <HiddenInput name="opinionId" value={id} />
      <SubmitButton variant="quiet" small aria-label={t("undoOf", { code })}>
        {t("undo")}
      </SubmitButton>
    </Form>
  );
}

function Unlink({ slip, opinion: { id, code } }: { slip: SlipRecord; opinion: Linked }) {
  const t = useTranslations("slips.page");
  return (
    <Form action={unlinkOpinionAction} label={t("unlinkOf", { code })}>
      <HiddenInput name="slipId" value={slip.id} />
      <HiddenInput name="version" value={slip.version} />
      <HiddenInput name="opinionId" value={id} />
      <SubmitButton variant="quiet" small aria-label={t("unlinkOf", { code })}>
        {t("unlink")}
      </SubmitButton>
    </Form>
  );
}
