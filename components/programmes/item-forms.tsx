import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Holder } from "@/lib/people/queries";
import type { ProgrammeRow } from "@/lib/programmes/queries";
import { ItemFields } from "./item-fields";

type OnProgramme = { conferenceId: string; version: number; presenters: Holder[] };

export function AddItemForm(props: OnProgramme & { action: FormAction; mayNest: boolean }) {
  const { action, conferenceId, version, presenters, mayNest } = props;
  const t = useTranslations("programmes.item");

  return (
    <Form action={action} className="stack" label={t("add")} focusAfterDone="title">
      <HiddenInput name="conferenceId" value={conferenceId} />
      <HiddenInput name="version" value={version} />
      <ItemFields presenters={presenters} />
      {mayNest && (
        <Checkbox name="isNested" label={t("isNested")} hint={t("minutesHint")} className="-mt-4" />
      )}
      <div className="acts">
        <SubmitButton variant="plain" keyHint="Ctrl ↵">
          {t("add")}
        </SubmitButton>
      </div>
    </Form>
  );
}

type EditItemProps = OnProgramme & {
  item: ProgrammeRow;
  changeAction: FormAction;
  removeAction: FormAction;
};

/** In the place of its row: the item to be changed or removed. */
export function EditItem(props: EditItemProps) {
  const { conferenceId, version, presenters, item, changeAction, removeAction } = props;
  const t = useTranslations("programmes.item");
  const hidden = (
    <>
      <HiddenInput name="conferenceId" value={conferenceId} />
      <HiddenInput name="version" value={version} />
      <HiddenInput name="itemId" value={item.id} />
    </>
  );

  return (
    <div className="agenda-edit" id={`item-${item.id}`}>
      <Form action={changeAction} className="stack" label={t("editLabel", { title: item.title })}>
        {hidden}
        <ItemFields presenters={presenters} defaults={item} />
        <div className="acts">
          <SubmitButton keyHint="Ctrl ↵">{t("save")}</SubmitButton>
          <ButtonLink variant="quiet" href={`/conferences/${conferenceId}/programme`}>
            {t("cancel")}
          </ButtonLink>
        </div>
      </Form>
      <Form action={removeAction} className="mt-4" label={t("remove")}>
        {hidden}
        <SubmitButton small variant="danger">
          {t("remove")}
        </SubmitButton>
      </Form>
    </div>
  );
}
