import { getTranslations } from "next-intl/server";
import { StepHead } from "@/components/conferences/step-head";
import { PaperFields } from "@/components/papers/paper-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { listPossiblePresenters } from "@/lib/papers/queries";
import { changePaperAction } from "../actions";
import { type PaperPageProps, paperToChange } from "../read-paper";

export async function generateMetadata() {
  return { title: (await getTranslations("papers"))("edit") };
}

export default async function EditPaperPage(props: PaperPageProps) {
  const { conference, paper } = await paperToChange(props);
  const t = await getTranslations("papers");

  return (
    <>
      <StepHead conference={conference} title={t("editOf", { title: paper.title })} />
      <Form action={changePaperAction} className="stack">
        <HiddenInput name="paperId" value={paper.id} />
        <HiddenInput name="version" value={paper.version} />
        <PaperFields presenters={await listPossiblePresenters(conference)} paper={paper} />
        <div className="acts">
          <SubmitButton>{t("form.save")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conference.id}/papers`}>
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
