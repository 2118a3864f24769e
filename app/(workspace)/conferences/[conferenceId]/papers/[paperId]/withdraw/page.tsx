import { getTranslations } from "next-intl/server";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { withdrawPaperAction } from "../actions";
import { type PaperPageProps, paperToChange } from "../read-paper";

export async function generateMetadata() {
  return { title: (await getTranslations("papers.withdrawForm"))("title") };
}

export default async function WithdrawPaperPage(props: PaperPageProps) {
  const { conference, paper } = await paperToChange(props);
  const t = await getTranslations("papers");

  return (
    <>
      <StepHead conference={conference} title={t("withdrawOf", { title: paper.title })} />
      <Form action={withdrawPaperAction} className="stack">
        <HiddenInput name="paperId" value={paper.id} />
        <HiddenInput name="version" value={paper.version} />
        <p>{t("withdrawForm.text")}</p>
        <TextArea
          name="reason"
          label={t("withdrawForm.reason")}
          hint={t("withdrawForm.reasonHint")}
          rows={3}
          required
        />
        <div className="acts">
          <SubmitButton variant="danger">{t("withdraw")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conference.id}/papers`}>
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
