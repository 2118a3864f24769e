import { getTranslations } from "next-intl/server";
import { addByCodeAction } from "@/app/(workspace)/matters/[matterId]/actions";
import { CodeLink } from "@/components/opinions/code-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Flash } from "@/components/ui/flash";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { mayGroupOpinions } from "@/lib/matters/policy";
import { getKeptAnswer, type MatterRecord } from "@/lib/matters/queries";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { SimilarMatters } from "./similar-matters";
import { SplitNote } from "./split-note";

type MatterSectionProps = {
  opinion: OpinionRecord;
  matter: MatterRecord | null;
  actor: Actor;
  done: string;
};

/** Who else raised the same, what it was split from, and how to join or part them. */
export async function MatterSection({ opinion, matter, actor, done }: MatterSectionProps) {
  const t = await getTranslations("matters");
  const mayGroup = mayGroupOpinions(actor, opinion);
  return (
    <>
      {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}` as "done.grouped")}</Flash>}
      <SplitNote opinion={opinion} mayUndo={mayGroup} />
      {matter ? (
        <Shared opinion={opinion} matter={matter} />
      ) : (
        <Alone opinion={opinion} actor={actor} mayGroup={mayGroup} />
      )}
    </>
  );
}

async function Shared({ opinion, matter }: { opinion: OpinionRecord; matter: MatterRecord }) {
  const t = await getTranslations("matters.record");
  return (
    <Section title={t("title")}>
      <p>
        {t.rich("member", {
          count: matter.count,
          matter: () => (
            <a className="link" href={`/matters/${matter.id}`}>
              {matter.title}
            </a>
          ),
        })}{" "}
        {matter.leadId === opinion.id
          ? t("isLead")
          : t.rich("follows", { lead: () => <CodeLink code={matter.leadCode} /> })}
      </p>
    </Section>
  );
}

type AloneProps = { opinion: OpinionRecord; actor: Actor; mayGroup: boolean };

async function Alone({ opinion, actor, mayGroup }: AloneProps) {
  const t = await getTranslations("matters");
  const kept = await getKeptAnswer(opinion.id);
  if (!kept && !mayGroup) return null;
  return (
    <Section title={t("record.title")}>
      {kept && <p>{t.rich("record.kept", { lead: () => <CodeLink code={kept.code} /> })}</p>}
      {mayGroup && (
        <>
          <SimilarMatters opinion={opinion} actor={actor} />
          <Disclosure summary={t("record.byCode")}>
            <Form action={addByCodeAction} className="stack" label={t("record.byCode")}>
              <HiddenInput name="opinionId" value={opinion.id} />
              <TextInput
                name="code"
                label={t("acts.code")}
                hint={t("acts.codeHint")}
                autoComplete="off"
              />
              <div className="acts">
                <SubmitButton variant="plain">{t("acts.submitAdd")}</SubmitButton>
              </div>
            </Form>
          </Disclosure>
        </>
      )}
    </Section>
  );
}
