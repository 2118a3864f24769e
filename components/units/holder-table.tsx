import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";

type HolderRow = {
  holdingId: string;
  personId: string;
  personName: string;
  title: string;
  organisationName: string;
};

export function HolderTable({ caption, rows }: { caption: string; rows: HolderRow[] }) {
  const t = useTranslations("units.record.postColumns");

  return (
    <Table
      caption={caption}
      columns={[
        { key: "person", label: t("person") },
        { key: "title", label: t("title") },
        { key: "organisation", label: t("organisation") },
      ]}
    >
      {rows.map((holder) => (
        <tr key={holder.holdingId}>
          <td>
            <a className="row-link" href={`/people/${holder.personId}`}>
              {holder.personName}
            </a>
          </td>
          <td>{holder.title}</td>
          <td>{holder.organisationName}</td>
        </tr>
      ))}
    </Table>
  );
}
