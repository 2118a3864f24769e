import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import { causeLabel, kindLabel, siteModeLabel } from "@/lib/conferences/labels";
import type { InvitationCounts } from "@/lib/invitations/queries";
import type { ConferenceRecord } from "@/lib/conferences/queries";

type ConferenceFactsProps = {
  conference: ConferenceRecord;
  /** Who is invited and who came. */
  counts: InvitationCounts;
};

export function ConferenceFacts({ conference, counts }: ConferenceFactsProps) {
  const t = useTranslations("conferences");
  const people = useTranslations("invitations.figures");
  const { invited, notComing, noReply } = counts;
  const coming = counts.coming + counts.substitute;
  const notSent = invited - coming - notComing - noReply;
  const { code, kind, cause, causeDetail, theme, legalBasis, sites, chairs } = conference;

  return (
    <Facts
      items={[
        {
          term: t("page.sitesFact"),
          children: sites.length > 0 ? <Sites sites={sites} /> : t("page.noSites"),
        },
        {
          term: t("page.chairsFact"),
          children: chairs.length > 0 ? <Chairs chairs={chairs} /> : t("page.noChairs"),
        },
        {
          term: people("fact"),
          children:
            invited > 0 && people("invitedFact", { invited, coming, notComing, noReply, notSent }),
        },
        {
          term: people("attendance"),
          children: counts.arrived > 0 && people("attendanceFact", counts),
        },
        { term: t("page.kind"), children: t(kindLabel(kind)) },
        { term: t("page.theme"), children: theme },
        {
          term: t("page.cause"),
          children: cause && (
            <>
              {t(causeLabel(cause))}
              {causeDetail && <p className="whitespace-pre-line text-soft">{causeDetail}</p>}
            </>
          ),
        },
        { term: t("page.legalBasis"), children: legalBasis },
        { term: t("page.code"), children: <span className="code">{code}</span> },
      ]}
    />
  );
}

function Sites({ sites }: Pick<ConferenceRecord, "sites">) {
  const t = useTranslations("conferences");

  return (
    <ul>
      {sites.map(({ id, name, address, mode, link, capacity, deskOfficer }) => (
        <li key={id}>
          {name}
          <small className="block text-soft">
            {[
              address,
              t(siteModeLabel(mode)),
              capacity === null ? t("site.noCapacity") : t("site.capacity", { seats: capacity }),
              deskOfficer && t("site.officer", { name: deskOfficer.fullName }),
            ]
              .filter(Boolean)
              .join(" · ")}
            {link && (
              <>
                {" · "}
                <a className="link" href={link} target="_blank" rel="noreferrer">
                  {t("site.join")}
                </a>
              </>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}

function Chairs({ chairs }: Pick<ConferenceRecord, "chairs">) {
  const t = useTranslations("conferences.standIn");

  return (
    <ul>
      {chairs.map(({ holdingId, personName, postTitle, standsInFor }) => (
        <li key={holdingId}>
          {personName}{" "}
          <small className="text-soft">
            {postTitle}
            {standsInFor && `, ${t("standsIn", { post: standsInFor })}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
