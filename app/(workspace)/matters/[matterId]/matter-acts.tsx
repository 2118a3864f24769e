import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { MatterRecord } from "@/lib/matters/queries";
import { answersOnLeaving, whyAnswerNotKept } from "@/lib/matters/rules";
import { addByCodeAction, dissolveMatterAction, renameMatterAction } from "./actions";

/** Another name, another opinion, or apart again; what becomes of the answer is said first. */
export function MatterActs({ matter }: { matter: MatterRecord }) {
  const t = useTranslations("matters.acts");
  const hasAnswer = whyAnswerNotKept(matter, "keep") === null;
  const seen = (
    <>
      <HiddenInput name="matterId" value={matter.id} />
      <HiddenInput name="version" value={matter.version} />
    </>
  );
  return (
    <Section title={t("title")}>
      <Disclosure summary={t("add")}>
        <Form action={addByCodeAction} className="stack" label={t("add")}>
          <HiddenInput name="opinionId" value={matter.leadId} />
          <TextInput name="code" label={t("code")} hint={t("codeHint")} autoComplete="off" />
          <div className="acts">
            <SubmitButton>{t("submitAdd")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
      <Disclosure summary={t("rename")}>
        <Form action={renameMatterAction} className="stack" label={t("rename")}>
          {seen}
          <TextInput name="title" label={t("name")} defaultValue={matter.title} maxLength={300} />
          <div className="acts">
            <SubmitButton>{t("rename")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
      <Disclosure summary={t("dissolve")}>
        <Form action={dissolveMatterAction} className="stack" label={t("dissolve")}>
          {seen}
          {hasAnswer && (
            <RadioGroup
              name="answer"
              label={t("keepAnswer")}
              layout="stacked"
              options={answersOnLeaving.map((value) => ({ value, label: t(value) }))}
              defaultValue="own"
            />
          )}
          <div className="acts">
            <SubmitButton variant="danger">{t("dissolve")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </Section>
  );
}
