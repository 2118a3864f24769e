import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { listOrganisations } from "@/lib/people/queries";
import { postKinds } from "@/lib/people/schema";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import { givePostAction } from "./actions";

type PostFormProps = {
  actor: Actor;
  person: { id: string };
  unit: { id: string; fullName: string; validTo: Date | null };
};

export async function PostForm({ actor, person, unit }: PostFormProps) {
  const t = await getTranslations("people.postForm");
  const kindName = await getTranslations("people.postKind");
  const kindHint = await getTranslations("people.postKindHint");
  const day = unit.validTo ?? dayOf(new Date());
  const organisations = await listOrganisations(actor, unit.id, day);
  if (organisations.length === 0) {
    return <p className="text-soft">{t("noOrganisations", { unit: unit.fullName })}</p>;
  }

  return (
    <Form action={givePostAction} className="stack">
      <HiddenInput name="personId" value={person.id} />
      <Select
        name="organisationId"
        label={t("organisation", { unit: insideSentence(unit.fullName) })}
        empty={t("chooseOrganisation")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="kind"
        label={t("kind")}
        hint={t("kindHint")}
        empty={t("chooseKind")}
        options={postKinds.map((value) => ({
          value,
          label: `${kindName(value)} – ${kindHint(value)}`,
        }))}
      />
      <TextInput name="title" label={t("titleField")} hint={t("titleHint")} maxLength={200} />
      <div className="row">
        <DateInput name="heldFrom" label={t("heldFrom")} defaultValue={formatDay(day)} />
        <DateInput name="heldTo" label={t("heldTo")} optional />
      </div>
      <div className="acts">
        <SubmitButton>{t("submit")}</SubmitButton>
        <ButtonLink href={`/people/${person.id}`}>{t("cancel")}</ButtonLink>
      </div>
    </Form>
  );
}
