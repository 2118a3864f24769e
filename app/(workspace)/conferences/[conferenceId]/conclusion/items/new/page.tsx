import { getTranslations } from "next-intl/server";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { listOpinionsToLink } from "@/lib/conclusions/choices";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { ConferencePageProps } from "../../../read-conference";
import { addItemAction } from "../../actions";
import { draftToEdit } from "../../read-conclusion";
import { emptyItem, ItemFields } from "../item-fields";

type Asked = { section?: string | string[]; opinion?: string | string[] };
type NewItemPageProps = ConferencePageProps & { searchParams: Promise<Asked> };

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("item.new") };
}

export default async function NewItemPage(props: NewItemPageProps) {
  const { conference, draft } = await draftToEdit(props);
  const { section, opinion: asked } = await props.searchParams;
  const t = await getTranslations("conclusions");
  const opinions = asked ? await listOpinionsToLink(conference.id) : [];
  const opinion = opinions.find(({ id }) => id === asked);
  const group = draft.sections.find(({ kind }) => kind === "group") ?? draft.sections[0];
  const item = {
    ...emptyItem,
    sectionId: draft.sections.find(({ id }) => id === section)?.id ?? group?.id ?? "",
    content: opinion?.text ?? "",
    opinionIds: opinion ? [opinion.id] : [],
  };

  return (
    <>
      <StepHead conference={conference} title={t("item.new")} />
      <Form action={addItemAction} label={t("item.new")} className="stack max-w-[80ch]">
        <HiddenInput name="conclusionId" value={draft.id} />
        <HiddenInput name="version" value={draft.version} />
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
        <ItemFields draft={draft} item={item} />
        <div className="acts">
          <SubmitButton>{t("item.add")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conference.id}/conclusion/edit`}>
            {t("edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
