import { useTranslations } from "next-intl";

/** The parts of a conference's record, each with a page of its own, in the order of the work. */
export const conferenceSections = [
  "overview",
  "programme",
  "invitations",
  "slips",
  "synthesis",
  "announcement",
  "conclusion",
  "documents",
  "papers",
] as const;

export type ConferenceSection = (typeof conferenceSections)[number];

type ConferenceSectionsProps = { conferenceId: string; current: ConferenceSection };

export function ConferenceSections({ conferenceId, current }: ConferenceSectionsProps) {
  const t = useTranslations("conferences");
  if (conferenceSections.length < 2) return null;

  return (
    <nav className="tabs" aria-label={t("section.label")}>
      {conferenceSections.map((section) => (
        <a
          key={section}
          href={`/conferences/${conferenceId}${section === "overview" ? "" : `/${section}`}`}
          aria-current={section === current ? "page" : undefined}
        >
          {t(`section.${section}`)}
        </a>
      ))}
    </nav>
  );
}
