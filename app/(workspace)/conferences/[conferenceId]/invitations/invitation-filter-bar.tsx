import { useTranslations } from "next-intl";
import { FilterBar } from "@/components/ui/filter-bar";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { standingLabel } from "@/lib/invitations/labels";
import { type InvitationFilters, standings } from "@/lib/invitations/schema";
import { listAddress } from "./list-address";

type InvitationFilterBarProps = {
  conference: ConferenceRecord;
  filters: InvitationFilters;
  total: number;
  all: number;
};

export function InvitationFilterBar(props: InvitationFilterBarProps) {
  const { conference, filters, total, all } = props;
  const t = useTranslations("invitations");
  const site = conference.sites.find(({ id }) => id === filters.site);
  const chosen = {
    q: filters.q,
    standing: filters.standing && t(standingLabel(filters.standing)),
    site: site?.name,
  };
  const chips = Object.entries(chosen).flatMap(([name, label]) =>
    label
      ? {
          label,
          removeHref: listAddress(conference.id, filters, { [name]: null }),
          removeLabel: t("list.remove", { name: label }),
        }
      : [],
  );

  return (
    <FilterBar
      action={`/conferences/${conference.id}/invitations`}
      label={t("list.filter")}
      submitLabel={t("list.filter")}
      search={{ name: "q", label: t("list.search"), value: filters.q }}
      selects={[
        {
          name: "standing",
          label: t("list.standing"),
          value: filters.standing ?? "",
          options: standings.map((value) => ({ value, label: t(standingLabel(value)) })),
        },
        ...(conference.sites.length > 1
          ? [
              {
                name: "site",
                label: t("list.site"),
                value: filters.site ?? "",
                options: conference.sites.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]
          : []),
      ]}
      chips={chips}
      clear={{ href: `/conferences/${conference.id}/invitations`, label: t("list.clear") }}
      count={
        chips.length > 0 ? t("list.count", { total, all }) : t("list.countAll", { all: total })
      }
    />
  );
}
