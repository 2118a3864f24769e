import { useTranslations } from "next-intl";
import { type FormFamily, formFamilies } from "@/lib/documents/official-document";
import type { DraftKind } from "@/lib/drafts/schema";

type FamilyTabsProps = { conferenceId: string; kind: DraftKind; current: FormFamily };

/** Who issues the document decides its form, who may sign it and whom it goes to. */
export function FamilyTabs({ conferenceId, kind, current }: FamilyTabsProps) {
  const t = useTranslations("documents");

  return (
    <nav className="tabs" aria-label={t("form.family")}>
      {formFamilies.map((family) => (
        <a
          key={family}
          href={`/conferences/${conferenceId}/documents/${kind}?family=${family}`}
          aria-current={family === current ? "page" : undefined}
        >
          {t(`family.${family}`)}
        </a>
      ))}
    </nav>
  );
}
