import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { Button } from "@/components/ui/button";
import type { ShownText } from "@/lib/responses/draft-queries";
import type { ChosenVersions } from "./chosen-versions";

type Props = { texts: ShownText[]; chosen: ChosenVersions };

/** Which two versions stand side by side. */
export function VersionChoice({ texts, chosen }: Props) {
  const t = useTranslations("responses");
  const options = texts.map(({ number, savedByName }) => ({
    value: String(number),
    label: `${t("version.number", { number })} · ${savedByName}`,
  }));

  return (
    <form method="get" className="mb-5 flex flex-wrap items-end gap-4">
      <Select
        name="from"
        label={t("version.left")}
        defaultValue={String(chosen.left.number)}
        options={options}
      />
      <Select
        name="to"
        label={t("version.right")}
        defaultValue={String(chosen.right.number)}
        options={options}
      />
      <Button type="submit">{t("act.compare")}</Button>
    </form>
  );
}
