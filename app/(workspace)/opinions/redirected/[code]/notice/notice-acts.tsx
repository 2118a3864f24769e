import { useTranslations } from "next-intl";
import { PrintButton } from "@/components/invitations/print-button";
import { ButtonLink } from "@/components/ui/button";

type NoticeActsProps = { code: string; hasContributor: boolean };

/** The notice on paper: printed as it stands, or as a Word file to be numbered and signed. */
export function NoticeActs({ code, hasContributor }: NoticeActsProps) {
  const t = useTranslations("redirections.notice");
  const file = `/api/opinions/${code}/redirection`;
  return (
    <div className="no-print mb-6">
      <p className="mb-4">
        <a className="link" href={`/opinions/redirected/${code}`}>
          {t("back")}
        </a>
      </p>
      <div className="acts">
        <PrintButton>{t("print")}</PrintButton>
        <ButtonLink href={file}>{t("word")}</ButtonLink>
        {hasContributor && (
          <ButtonLink variant="quiet" href={`${file}?named=1`}>
            {t("wordNamed")}
          </ButtonLink>
        )}
      </div>
      {hasContributor && <p className="mt-1 text-small text-soft">{t("namedHint")}</p>}
    </div>
  );
}
