import { useTranslations } from "next-intl";
import { Flash } from "@/components/ui/flash";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import type { Arriving } from "@/lib/invitations/desk-queries";
import { latestArrived } from "@/lib/invitations/rules";
import { formatTimeOf } from "@/lib/platform/dates";
import { checkInAction } from "./actions";
import { type DeskRow, DeskSearch } from "./desk-search";
import type { DeskParams } from "./desk-params";

type DeskProps = { conference: ConferenceRecord; rows: Arriving[]; asked: DeskParams };

const latest = 8;

/** The words of the desk around its search; who was just marked is named on top. */
export function Desk({ conference, rows, asked }: DeskProps) {
  const t = useTranslations("invitations.desk");
  const marked = rows.find(({ id }) => id === asked.arrived);
  const site = conference.sites.find(({ id }) => id === asked.site);
  const present = latestArrived(rows);

  const rowOf = (row: Arriving): DeskRow => ({
    id: row.id,
    name: row.fullName,
    detail: [
      row.detail,
      row.substitute && t("instead", { name: row.substitute }),
      row.isWalkIn && t("walkInMark"),
    ]
      .filter(Boolean)
      .join(" · "),
    present:
      row.arrivedAt &&
      t("arrivedAt", { at: formatTimeOf(row.arrivedAt), site: row.site ?? "none" }),
  });

  return (
    <div>
      {marked?.arrivedAt && <Flash param="arrived">{t("done", { name: marked.fullName })}</Flash>}
      <DeskSearch
        key={`${asked.arrived}-${asked.invitation}-${present.length}`}
        action={checkInAction}
        conferenceId={conference.id}
        siteId={site?.id ?? ""}
        sites={conference.sites.map(({ id, name }) => ({ id, name }))}
        rows={rows.map(rowOf)}
        latestIds={present.slice(0, latest).map(({ id }) => id)}
        scannedId={asked.invitation}
        query={asked.q ?? ""}
        labels={{
          find: t("find"),
          hint: t("hint"),
          search: t("search"),
          site: t("site"),
          arrive: t("arrive"),
          undo: t("undo"),
          nobody: t("nobody"),
          latest: t("latest"),
          scanned: t("scanned"),
        }}
      />
    </div>
  );
}
