import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ListedTemplate } from "@/lib/programmes/queries";
import { totalMinutes } from "@/lib/programmes/rules";
import type { TemplateItem } from "@/lib/programmes/schema";
import { itemsOfStandard, standardProgrammes } from "@/lib/programmes/standard-programmes";
import { useDuration } from "./use-duration";

/** The unit's own templates first, then those that come with the product. */
export function TemplateChoice({
  templates,
  usual,
}: {
  templates: ListedTemplate[];
  usual: string;
}) {
  const t = useTranslations("programmes");
  const duration = useDuration();
  const size = (items: TemplateItem[]) =>
    t("start.size", { items: items.length, duration: duration(totalMinutes(items)) });

  return (
    <RadioGroup
      name="template"
      label={t("start.template")}
      layout="stacked"
      required
      defaultValue={templates[0]?.id ?? usual}
      options={[
        ...templates.map(({ id, name, items }) => ({
          value: id,
          label: name,
          detail: `${t("start.own")} · ${size(items)}`,
        })),
        ...standardProgrammes.map((key) => ({
          value: key,
          label: t(`standard.${key}.name`),
          detail: `${t(`standard.${key}.detail`)} ${size(itemsOfStandard(key))}`,
        })),
      ]}
    />
  );
}
