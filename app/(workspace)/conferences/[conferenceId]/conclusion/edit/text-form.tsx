import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ShownConclusion } from "@/lib/conclusions/queries";
import type { Actor } from "@/lib/platform/actor";
import { writeConclusionAction } from "../actions";
import { FormalFields } from "./formal-fields";
import { SectionFields } from "./section-fields";

/**
 * The notice from its first line to its recipients, text and items together. The ways to an item
 * are buttons of the form, so that what was typed is saved on the way.
 */
export async function TextForm({ actor, draft }: { actor: Actor; draft: ShownConclusion }) {
  const t = await getTranslations("conclusions");

  return (
    <Form action={writeConclusionAction} label={t("edit.title")} className="stack max-w-[80ch]">
      <HiddenInput name="conclusionId" value={draft.id} />
      <HiddenInput name="version" value={draft.version} />
      <TextArea name="abstract" label={t("edit.abstract")} rows={2} defaultValue={draft.abstract} />
      <TextArea name="opening" label={t("edit.opening")} rows={5} defaultValue={draft.opening} />
      {draft.sections.map((section) => (
        <SectionFields
          key={section.id}
          section={section}
          items={draft.items.filter(({ sectionId }) => sectionId === section.id)}
        />
      ))}
      <div className="acts">
        <SubmitButton name="next" value="group" variant="quiet">
          {t("edit.addGroup")}
        </SubmitButton>
      </div>
      <FormalFields actor={actor} draft={draft} />
      <div className="acts sticky bottom-0 bg-(--ground) py-3">
        <SubmitButton name="next" value="read">
          {t("edit.save")}
        </SubmitButton>
        <SubmitButton name="next" value="stay" variant="plain">
          {t("edit.saveAndStay")}
        </SubmitButton>
        <ButtonLink variant="quiet" href={`/conferences/${draft.conferenceId}/conclusion`}>
          {t("edit.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
