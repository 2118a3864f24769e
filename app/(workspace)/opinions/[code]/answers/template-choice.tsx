import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { TemplateChoice as Choice } from "@/lib/responses/template-queries";

type Props = { templates: Choice[]; chosen?: string };

/** With which text a new answer begins; what was typed before is replaced, so it stands above the text. */
export function TemplateChoice({ templates, chosen }: Props) {
  const t = useTranslations("responses.template");

  return (
    <form method="get" className="mb-5 flex flex-wrap items-end gap-4">
      <Select
        name="template"
        label={t("choose")}
        empty={t("none")}
        defaultValue={chosen}
        options={templates.map(({ key, name, isOwn }) => ({
          value: key,
          label: isOwn ? t("own", { name }) : name,
        }))}
      />
      <Button type="submit">{t("use")}</Button>
      <ButtonLink href="/settings/answer-templates" variant="quiet">
        {t("title")}
      </ButtonLink>
    </form>
  );
}
