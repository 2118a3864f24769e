import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { CountedGroup } from "@/lib/invitations/queries";

type CountedGroupsProps = { title: string; groups: CountedGroup[] };

/** Invited, replied and present, by organisation or by site. */
export function CountedGroups({ title, groups }: CountedGroupsProps) {
  const t = useTranslations("invitations.figures");
  const figures = ["invited", "coming", "notComing", "noReply", "arrived"] as const;

  return (
    <Disclosure summary={title} className="mt-3">
      <Table
        caption={title}
        cards={false}
        columns={[
          { key: "name", label: t("groupName") },
          ...figures.map((key) => ({
            key,
            label: t(key === "arrived" ? "present" : key),
            numeric: true,
          })),
        ]}
      >
        {groups.map((group) => (
          <tr key={group.name}>
            <td>{group.name ?? t("unnamed")}</td>
            {figures.map((key) => (
              <td key={key} className="n">
                {group[key]}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </Disclosure>
  );
}
