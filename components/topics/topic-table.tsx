import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/platform/dates";
import { topicName } from "@/lib/topics/labels";
import type { KeptTopic } from "@/lib/topics/queries";

type TopicTableProps = {
  topics: KeptTopic[];
  /** The unit in view: what others added cannot be changed here. */
  unitId: string;
  today: Date;
  listHref: (topicId: string) => string;
  changeHref: ((topicId: string) => string) | null;
};

/** Each topic of the common list with those under it, who answers, and how many opinions have it. */
export function TopicTable({ topics, unitId, today, listHref, changeHref }: TopicTableProps) {
  const t = useTranslations("topics");
  const leaders = useTranslations("opinions.leader");
  const locale = useLocale();

  return (
    <Table
      caption={t("title")}
      columns={[
        { key: "name", label: t("table.name") },
        { key: "leader", label: t("table.leader") },
        { key: "opinions", label: t("table.opinions"), numeric: true },
        { key: "state", label: t("table.state") },
      ]}
    >
      {topics.map((topic) => {
        const { id, parentId, retiredOn, opinions } = topic;
        const hasEnded = retiredOn !== null && retiredOn <= today;
        return (
          <tr key={id} id={id} className={hasEnded ? "text-soft" : undefined}>
            <th scope="row" className={parentId ? "pl-6 font-normal" : "font-medium"}>
              {topicName(topic, locale)}
            </th>
            <td data-label={t("table.leader")}>{leaders(topic.answeringLeader)}</td>
            <td className="n" data-label={t("table.opinions")}>
              {opinions > 0 ? (
                <a className="link" href={listHref(id)}>
                  {opinions}
                </a>
              ) : (
                0
              )}
            </td>
            <td>
              {retiredOn && t("table.retired", { day: formatDay(retiredOn) })}{" "}
              {parentId !== null && topic.unitId !== unitId && (
                <span className="text-soft">{t("table.fromAbove")}</span>
              )}
              {changeHref && topic.unitId === unitId && (
                <a
                  className="act"
                  href={changeHref(id)}
                  aria-label={t("table.changeName", { name: topicName(topic, locale) })}
                >
                  {t("table.change")}
                </a>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
