import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import type { ApartRecord, noticeDue } from "@/lib/opinions/apart-queries";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import { ContributorBox } from "../../[code]/contributor-box";
import { viewSenderAction } from "./actions";

type ApartFactsProps = {
  apart: ApartRecord;
  due: Awaited<ReturnType<typeof noticeDue>>;
  mayView: boolean;
};

/** Who told it apart and why, where it went, and by when the sender is to hear of it. */
export function ApartFacts({ apart, due, mayView }: ApartFactsProps) {
  const t = useTranslations("redirections.page");
  const kinds = useTranslations("opinions.kind");
  const { setApartBy: name, setApartAsPost: post, redirectedOn, mailedAt } = apart;

  return (
    <aside>
      <Facts
        items={[
          { term: t("kind"), children: kinds(apart.kind) },
          {
            term: t("receivingBody"),
            children: apart.receivingBody ?? <span className="soon">{t("waiting")}</span>,
          },
          { term: t("redirectedOn"), children: redirectedOn && formatDay(redirectedOn) },
          { term: t("number"), children: apart.documentNumber },
          {
            term: t("due"),
            children: due && t("dueBy", { day: formatDay(due.on), source: due.source ?? "" }),
          },
          {
            term: t("mailed"),
            children: mailedAt ? t("mailedAt", { at: formatInstant(mailedAt) }) : t("notMailed"),
          },
          {
            term: t("contributor"),
            children: (
              <ContributorBox
                opinionId={apart.id}
                hasContributor={apart.hasContributor}
                mayView={mayView}
                action={viewSenderAction}
              />
            ),
          },
          { term: t("formerKind"), children: apart.formerKind && kinds(apart.formerKind) },
          { term: t("reason"), children: apart.reason },
          {
            term: t("setApart"),
            children: t("setApartAt", { name, post, at: formatInstant(apart.setApartAt) }),
          },
          { term: t("received"), children: formatDay(apart.receivedOn) },
          { term: t("source"), children: apart.sourceOrganisation },
          { term: t("conference"), children: apart.conferenceTitle },
          { term: t("unit"), children: apart.unitName },
        ]}
      />
    </aside>
  );
}
