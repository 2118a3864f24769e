import { useTranslations } from "next-intl";
import { TextInput } from "@/components/ui/text-input";

type SourceInputProps = { offered: string[]; defaultValue: string | null };

/** The organisation or residential group an opinion came through; those named before are offered. */
export function SourceInput({ offered, defaultValue }: SourceInputProps) {
  const t = useTranslations("opinions.desk");
  return (
    <>
      <TextInput
        name="sourceOrganisation"
        label={t("organisation")}
        optional
        autoComplete="off"
        list="source-organisations"
        defaultValue={defaultValue ?? undefined}
      />
      <datalist id="source-organisations">
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
