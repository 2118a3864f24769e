import { useTranslations } from "next-intl";
import type { NoticeItemRow } from "@/lib/conclusions/item-queries";
import type { Standing } from "@/lib/conclusions/vocabulary";
import { formatDay, formatDayOf } from "@/lib/platform/dates";
import { StandingMark } from "./standing-mark";

/** What presses first. */
const order: Standing[] = ["late", "underWay", "notBegun", "reported", "done", "carriedOver"];

type ItemGroupsProps = { items: NoticeItemRow[]; conclusionId: string };

/** The items of a notice by how they stand: late, under way, not begun, to be confirmed, done. */
export function ItemGroups({ items, conclusionId }: ItemGroupsProps) {
  const t = useTranslations("conclusions.notice");
  const groups = order.filter((standing) => items.some((item) => item.standing === standing));

  return groups.map((standing) => (
    <section key={standing} className="mb-6">
      <h3 className="font-bold">{t(`group.${standing}`)}</h3>
      <ul>
        {items
          .filter((item) => item.standing === standing)
          .map((item) => (
            <ItemLine key={item.id} item={item} conclusionId={conclusionId} />
          ))}
      </ul>
    </section>
  ));
}

function ItemLine({ item, conclusionId }: { item: NoticeItemRow; conclusionId: string }) {
  const t = useTranslations("conclusions");
  const { id, content, leadOrganisation, responsibleName, dueOn, percent, standing, _count } = item;
  const [latest] = item.progress;
  const facts = [
    leadOrganisation?.name,
    responsibleName,
    dueOn && t("result.due", { on: formatDay(dueOn) }),
    percent > 0 && `${percent}%`,
    _count.evidence > 0 && t("notice.evidence", { count: _count.evidence }),
  ];

  return (
    <li className="border-t border-hair py-3">
      <a
        className="link font-medium wrap-anywhere"
        href={`/conclusions/${conclusionId}/items/${id}`}
      >
        {content}
      </a>
      <p className="text-table text-soft">
        <StandingMark standing={standing} /> · {facts.filter(Boolean).join(" · ")}
      </p>
      {latest && (
        <p className="text-table wrap-anywhere">
          {t("notice.latest", {
            name: latest.reportedBy,
            on: formatDayOf(latest.reportedAt),
            body: latest.body,
          })}
        </p>
      )}
      {standing === "carriedOver" && item.carriedTo && (
        <p className="text-table text-soft">
          {t("notice.goneTo", { sign: item.carriedTo.conclusion.sign ?? "" })}
        </p>
      )}
    </li>
  );
}
