import { getTranslations } from "next-intl/server";
import { addByCodeAction } from "@/app/(workspace)/matters/[matterId]/actions";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { SubmitButton } from "@/components/ui/submit-button";
import { titleFrom } from "@/lib/matters/rules";
import { findSimilar } from "@/lib/opinions/find-similar";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";

/** Opinions of the unit that may raise the same matter, each to be joined by one press. */
export async function SimilarMatters({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const t = await getTranslations("matters");
  const words = await getTranslations("opinions");
  const text = `${opinion.text} ${opinion.place ?? ""}`;
  const near = await findSimilar(actor, { text, exceptId: opinion.id, take: 6 });
  const similar = near.filter(({ unitId }) => unitId === opinion.unitId).slice(0, 3);
  if (similar.length === 0) return null;
  return (
    <>
      <h3>{t("record.similar")}</h3>
      <Lines>
        {similar.map(({ leadId, leadCode: code, ...other }) => (
          <Line
            key={leadId}
            lead={
              <a className="code link" href={`/opinions/${code}`}>
                {code}
              </a>
            }
            act={
              <Form action={addByCodeAction} label={t("record.joinOf", { code })}>
                <HiddenInput name="opinionId" value={opinion.id} />
                <HiddenInput name="code" value={code} />
                <SubmitButton variant="quiet" small aria-label={t("record.joinOf", { code })}>
                  {t("record.join")}
                </SubmitButton>
              </Form>
            }
          >
            {titleFrom(other.text)}
            <small className="block text-soft">
              {words(`answer.${other.answerStatus}`)} · {t("counted", { count: other.count })}
            </small>
          </Line>
        ))}
      </Lines>
    </>
  );
}
