import { useTranslations } from "next-intl";
import { InvitationStanding } from "@/components/invitations/invitation-standing";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { roleLabel } from "@/lib/invitations/labels";
import { invitationsPerPage, type ListedInvitation } from "@/lib/invitations/queries";
import type { InvitationFilters } from "@/lib/invitations/schema";
import { formatTimeOf } from "@/lib/platform/dates";
import { listAddress } from "./list-address";

type InvitationTableProps = {
  conference: { id: string; sites: unknown[] };
  rows: ListedInvitation[];
  total: number;
  filters: InvitationFilters;
};

export function InvitationTable({ conference, rows, total, filters }: InvitationTableProps) {
  const t = useTranslations("invitations.list");
  const from = (filters.page - 1) * invitationsPerPage;

  return (
    <>
      <Table
        caption={t("caption")}
        columns={[
          { key: "name", label: t("name") },
          { key: "organisation", label: t("organisation") },
          { key: "role", label: t("role") },
          { key: "reply", label: t("reply") },
        ]}
      >
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            href={`/conferences/${conference.id}/invitations/${row.id}`}
            hasSites={conference.sites.length > 1}
          />
        ))}
      </Table>
      <Pagination
        page={filters.page}
        pageCount={Math.ceil(total / invitationsPerPage)}
        hrefFor={(page) => listAddress(conference.id, filters, { page })}
        summary={t("summary", { from: from + 1, to: from + rows.length, total })}
        labels={{
          pages: t("pages"),
          previous: t("previous"),
          next: t("next"),
          page: (page) => t("page", { page }),
        }}
      />
    </>
  );
}

type RowProps = { row: ListedInvitation; href: string; hasSites: boolean };

function Row({ row, href, hasSites }: RowProps) {
  const t = useTranslations("invitations");

  return (
    <tr>
      <td>
        <a className="row-link font-medium" href={href}>
          {row.fullName}
        </a>{" "}
        {row.title && <small className="text-soft">{row.title}</small>}
      </td>
      <td>
        {row.organisation ?? row.residentialGroup}{" "}
        {row.organisation && row.residentialGroup && (
          <small className="text-soft">{row.residentialGroup}</small>
        )}
      </td>
      <td>
        {t(roleLabel(row.role))}{" "}
        {hasSites && row.site && <small className="text-soft">{row.site.name}</small>}
      </td>
      <td>
        <InvitationStanding invitation={row} />{" "}
        {row.substituteName && (
          <small className="text-soft">{t("list.insteadOf", { name: row.substituteName })}</small>
        )}
        {row.arrivedAt && (
          <small className="text-soft">
            {t("list.arrived", { at: formatTimeOf(row.arrivedAt) })}
          </small>
        )}
      </td>
    </tr>
  );
}
