import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { maySeeInvitees } from "@/lib/invitations/policy";
import type { ListedInvitation } from "@/lib/invitations/queries";
import type { InvitationFilters } from "@/lib/invitations/schema";
import type { Actor } from "@/lib/platform/actor";
import { InvitationFilterBar } from "./invitation-filter-bar";
import { InvitationTable } from "./invitation-table";

type InvitationListProps = {
  actor: Actor;
  conference: ConferenceRecord;
  filters: InvitationFilters;
  list: { total: number; rows: ListedInvitation[] };
  all: number;
};

/** The names, for those who may know them. */
export function InvitationList({ actor, conference, filters, list, all }: InvitationListProps) {
  const t = useTranslations("invitations.list");
  if (!maySeeInvitees(actor, conference)) return <p className="text-soft">{t("onlyCounts")}</p>;

  return (
    <>
      <InvitationFilterBar {...{ conference, filters, all }} total={list.total} />
      {list.total === 0 ? (
        <EmptyState title={t("noneFound")} />
      ) : (
        <InvitationTable conference={conference} {...list} filters={filters} />
      )}
    </>
  );
}
