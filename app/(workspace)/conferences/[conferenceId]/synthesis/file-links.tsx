import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

type FileLinksProps = { conferenceId: string; number: number };

export function FileLinks({ conferenceId, number }: FileLinksProps) {
  const t = useTranslations("syntheses");
  const file = `/api/conferences/${conferenceId}/synthesis/${number}`;

  return (
    <>
      <ButtonLink href={`${file}?form=docx`} download>
        {t("word")}
      </ButtonLink>
      <ButtonLink href={`${file}?form=xlsx`} download>
        {t("excel")}
      </ButtonLink>
    </>
  );
}
