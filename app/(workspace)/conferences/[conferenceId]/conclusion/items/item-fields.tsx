import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { DateInput } from "@/components/ui/date-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import {
  listOpinionsToLink,
  listOrganisationsToCharge,
  listResponsible,
} from "@/lib/conclusions/choices";
import type { DraftItem, ShownConclusion } from "@/lib/conclusions/queries";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { beginningOf } from "@/lib/platform/text";

type Given = Pick<
  DraftItem,
  | "content"
  | "decision"
  | "leadOrganisationId"
  | "responsibleId"
  | "dueOn"
  | "product"
  | "sectionId"
> & {
  supportingIds: string[];
  opinionIds: string[];
};

export const emptyItem: Given = {
  ...{ content: "", decision: null, leadOrganisationId: null, responsibleId: null },
  ...{ dueOn: null, product: null, sectionId: "", supportingIds: [], opinionIds: [] },
};

/** What, who, whose responsibility, by when, what product; and which opinions it answers. */
export async function ItemFields({ draft, item }: { draft: ShownConclusion; item: Given }) {
  const t = await getTranslations("conclusions.item");
  const today = dayOf(new Date());
  const [organisations, people] = await Promise.all([
    listOrganisationsToCharge(draft.unitId, today),
    listResponsible(draft.unitId, today),
  ]);

  return (
    <>
      <Select
        name="sectionId"
        label={t("section")}
        options={draft.sections.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={item.sectionId}
      />
      <TextArea name="content" label={t("content")} rows={3} defaultValue={item.content} />
      <TextArea
        name="decision"
        label={t("decision")}
        hint={t("decisionHint")}
        optional
        rows={3}
        defaultValue={item.decision ?? ""}
      />
      <Combobox
        name="leadOrganisationId"
        label={t("lead")}
        empty={t("noLead")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={item.leadOrganisationId ?? ""}
      />
      <Combobox
        name="responsibleId"
        label={t("responsible")}
        empty={t("noResponsible")}
        options={people.map(({ holdingId, name, title }) => ({
          value: holdingId,
          label: `${name}, ${title}`,
        }))}
        defaultValue={item.responsibleId ?? ""}
      />
      <div className="row">
        <DateInput
          name="dueOn"
          label={t("dueOn")}
          defaultValue={item.dueOn ? formatDay(item.dueOn) : ""}
        />
        <TextInput
          name="product"
          label={t("product")}
          hint={t("productHint")}
          defaultValue={item.product ?? ""}
        />
      </div>
      <Supporting
        organisations={organisations.filter(({ unitId }) => unitId === draft.unitId)}
        chosen={item.supportingIds}
      />
      <Opinions conferenceId={draft.conferenceId} chosen={item.opinionIds} />
    </>
  );
}

type SupportingProps = { organisations: { id: string; name: string }[]; chosen: string[] };

async function Supporting({ organisations, chosen }: SupportingProps) {
  const t = await getTranslations("conclusions.item");
  return (
    <FormDisclosure summary={t("chooseSupporting", { count: chosen.length })}>
      {organisations.map(({ id, name }) => (
        <Checkbox
          key={id}
          name="supportingIds"
          value={id}
          label={name}
          defaultChecked={chosen.includes(id)}
        />
      ))}
    </FormDisclosure>
  );
}

async function Opinions({ conferenceId, chosen }: { conferenceId: string; chosen: string[] }) {
  const t = await getTranslations("conclusions.item");
  const opinions = await listOpinionsToLink(conferenceId);
  if (opinions.length === 0) return null;
  return (
    <FormDisclosure summary={t("chooseOpinions", { count: chosen.length })}>
      {opinions.map(({ id, code, text }) => (
        <Checkbox
          key={id}
          name="opinionIds"
          value={id}
          label={`${code} · ${beginningOf(text, 140)}`}
          defaultChecked={chosen.includes(id)}
        />
      ))}
    </FormDisclosure>
  );
}
