import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/facts";
import type { ShownConclusion } from "@/lib/conclusions/queries";
import { formatDay } from "@/lib/platform/dates";

/** Day, signer and conference of a notice; what it corrects, and what corrects it. */
export async function NoticeFacts({ notice }: { notice: ShownConclusion }) {
  const t = await getTranslations("conclusions");
  const { issuedOn, signerName, unit, conference, conferenceId, corrects, corrections } = notice;

  return (
    <>
      {corrections.map(({ id, sign }) => (
        <p key={id} className="mb-3">
          <a className="link" href={`/conclusions/${id}`}>
            {t("issued.correctedBy", { sign: sign ?? "" })}
          </a>
        </p>
      ))}
      {corrects && <p className="mb-3">{t("issued.corrects", { sign: corrects.sign ?? "" })}</p>}
      <Facts
        items={[
          { term: t("issue.day"), children: issuedOn && formatDay(issuedOn) },
          { term: t("issued.signedBy"), children: signerName },
          { term: t("issued.unit"), children: unit.fullName },
          {
            term: t("issued.conference"),
            children: (
              <a className="link" href={`/conferences/${conferenceId}/conclusion`}>
                {conference.title}
              </a>
            ),
          },
        ]}
      />
    </>
  );
}
