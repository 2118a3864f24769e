import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ShownTemplate } from "@/lib/responses/template-queries";
import { beginningOf } from "@/lib/platform/text";

type Props = { templates: ShownTemplate[]; mayKeep: boolean };

export function OwnTemplates({ templates, mayKeep }: Props) {
  const t = useTranslations("responses.template");
  const outcomes = useTranslations("opinions.outcome");
  if (templates.length === 0) return <p className="text-soft">{t("noOwn")}</p>;

  return (
    <Table
      caption={t("ownTitle")}
      columns={[
        { key: "name", label: t("name") },
        { key: "outcome", label: t("outcome") },
        { key: "body", label: t("body") },
      ]}
    >
      {templates.map(({ id, name, outcome, body }) => (
        <tr key={id}>
          <td>
            {mayKeep ? (
              <a className="link" href={`/settings/answer-templates/${id}`}>
                {name}
              </a>
            ) : (
              name
            )}
          </td>
          <td>{outcome ? outcomes(outcome) : t("any")}</td>
          <td className="text-soft">{beginningOf(body, 160)}</td>
        </tr>
      ))}
    </Table>
  );
}
