import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { StepHead } from "@/components/conferences/step-head";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeItemAction, removeItemAction } from "../../actions";
import { draftToEdit } from "../../read-conclusion";
import { ItemFields } from "../item-fields";

type ItemPageProps = {
  params: Promise<{ conferenceId: string; itemId: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("item.change") };
}

export default async function DraftItemPage(props: ItemPageProps) {
  const { conference, draft } = await draftToEdit(props);
  const { itemId } = await props.params;
  const item = draft.items.find(({ id }) => id === itemId) ?? notFound();
  const t = await getTranslations("conclusions");
  const given = {
    ...item,
    supportingIds: item.supporting.map(({ organisationId }) => organisationId),
    opinionIds: item.opinions.map(({ opinion }) => opinion.id),
  };
  const hidden = (
    <>
      <HiddenInput name="conclusionId" value={draft.id} />
      <HiddenInput name="version" value={draft.version} />
      <HiddenInput name="itemId" value={item.id} />
    </>
  );

  return (
    <>
      <DoneFlash done={(await props.searchParams).done} />
      <StepHead conference={conference} title={t("item.change")} />
      <Form action={changeItemAction} label={t("item.change")} className="stack max-w-[80ch]">
        {hidden}
        <ItemFields draft={draft} item={given} />
        <div className="acts">
          <SubmitButton>{t("item.save")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conference.id}/conclusion/edit`}>
            {t("edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
      <Form action={removeItemAction} label={t("item.remove")} className="mt-8">
        {hidden}
        <SubmitButton variant="danger" small>
          {t("item.remove")}
        </SubmitButton>
      </Form>
    </>
  );
}
