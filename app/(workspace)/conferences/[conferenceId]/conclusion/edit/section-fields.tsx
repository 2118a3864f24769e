import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { missingOf } from "@/lib/conclusions/rules";
import type { DraftItem, ShownConclusion } from "@/lib/conclusions/queries";
import { formatDay } from "@/lib/platform/dates";
import { beginningOf } from "@/lib/platform/text";

type SectionFieldsProps = { section: ShownConclusion["sections"][number]; items: DraftItem[] };

/** A part of the notice: its words to be typed, its items to be opened. */
export async function SectionFields({ section, items }: SectionFieldsProps) {
  const t = await getTranslations("conclusions");
  const { id, kind, title, body } = section;
  const isGroup = kind === "group";
  const rows = Math.min(16, Math.max(3, Math.ceil(body.length / 80) + 1));

  return (
    <fieldset id={id} className="border-t border-hair pt-4">
      <legend className="sr-only">{title}</legend>
      {isGroup ? (
        <TextInput
          name={`sections.${id}.title`}
          label={t("edit.groupTitle")}
          defaultValue={title}
        />
      ) : (
        <h2>{title}</h2>
      )}
      <TextArea
        name={`sections.${id}.body`}
        label={isGroup ? t("edit.groupBody") : t("edit.body", { title })}
        hint={t("edit.bodyHint")}
        rows={rows}
        defaultValue={body}
        className="mt-3"
      />
      <ul>
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
      {kind !== "general" && (
        <SubmitButton small variant="plain" name="next" value={`add:${id}`} className="mt-2">
          {t("edit.addItem")}
        </SubmitButton>
      )}
    </fieldset>
  );
}

async function ItemLine({ item }: { item: DraftItem }) {
  const t = await getTranslations("conclusions");
  const { id, content, leadOrganisation, responsibleName, dueOn } = item;
  const missing = missingOf(item);
  const facts = [leadOrganisation?.name, responsibleName, dueOn && formatDay(dueOn)];

  return (
    <li className="border-t border-hair py-3">
      <p className="wrap-anywhere">{content}</p>
      <p className="text-small text-soft">{facts.filter(Boolean).join(" · ")}</p>
      {missing.length > 0 && (
        <p className="soon text-small">
          {t("item.missing")}: {missing.map((clarity) => t(`item.clarity.${clarity}`)).join(", ")}
        </p>
      )}
      <SubmitButton
        small
        variant="quiet"
        name="next"
        value={`item:${id}`}
        aria-label={`${t("edit.openItem")}: ${beginningOf(content, 60)}`}
      >
        {t("edit.openItem")}
      </SubmitButton>
    </li>
  );
}
