import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { titleFrom } from "@/lib/matters/rules";
import type { SimilarOpinion } from "@/lib/opinions/find-similar";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { mostAsked } from "@/lib/opinions/suggest";
import type { Competence } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { ruleOnCompetenceAction } from "../opinion-actions";
import { assignOpinionAction } from "../routing/routing-actions";
import { readSuggestions } from "./read-suggestions";

type SuggestionSectionProps = { opinion: OpinionRecord; actor: Actor };

/** How the nearest opinions were decided, as a proposal that a person takes by one press, or leaves. */
export async function SuggestionSection({ opinion, actor }: SuggestionSectionProps) {
  const { near, competence, agency } = await readSuggestions(actor, opinion);
  if (!competence && !agency) return null;
  const t = await getTranslations("matters.suggest");
  const words = await getTranslations("opinions.competence");
  const codes = near.slice(0, 3).map(({ code }) => code);
  const seen = (
    <>
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
    </>
  );

  return (
    <Section title={t("title")}>
      <Lines>
        {competence && (
          <Line
            act={
              <Form action={ruleOnCompetenceAction} label={t("rule")}>
                {seen}
                <HiddenInput name="competence" value={competence.value} />
                <HiddenInput name="reason" value={t("reason", { codes: codes.join(", ") })} />
                <SubmitButton variant="plain" small>
                  {t("rule")}
                </SubmitButton>
              </Form>
            }
          >
            {t.rich("competence", {
              ...{ count: competence.count, of: competence.of },
              strong: () => <strong>{words(competence.value as Competence)}</strong>,
            })}
          </Line>
        )}
        {agency && (
          <Line
            act={
              <Form action={assignOpinionAction} label={t("charge", { name: agency.name })}>
                {seen}
                <HiddenInput name="assignee" value={agency.value} />
                <SubmitButton variant="plain" small aria-label={t("charge", { name: agency.name })}>
                  {t("chargeShort")}
                </SubmitButton>
              </Form>
            }
          >
            {t.rich("organisation", {
              ...{ count: agency.count, of: agency.of },
              strong: () => <strong>{agency.name}</strong>,
            })}
          </Line>
        )}
      </Lines>
      <Disclosure summary={t("neighbours")}>
        <Neighbours near={near.slice(0, mostAsked)} />
      </Disclosure>
    </Section>
  );
}

async function Neighbours({ near }: { near: SimilarOpinion[] }) {
  const t = await getTranslations("matters.suggest");
  const words = await getTranslations("opinions.competence");
  return (
    <Lines>
      {near.map(({ id, code, text, competence, leadOrganisation }) => (
        <Line
          key={id}
          lead={
            <a className="code link" href={`/opinions/${code}`}>
              {code}
            </a>
          }
        >
          {titleFrom(text)}
          <small className="block text-soft">
            {competence ? words(competence) : t("notYet")} · {leadOrganisation ?? t("notYet")}
          </small>
        </Line>
      ))}
    </Lines>
  );
}
