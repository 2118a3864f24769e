import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { ShownBulkAct } from "@/lib/selections/queries";

/** What stayed as it was, and why, in the words of the refusal that it would meet alone. */
export function RefusedTable({ refused }: Pick<ShownBulkAct, "refused">) {
  const t = useTranslations("selections.result");
  const refusals = useTranslations("refusals");

  return (
    <Section title={t("refused")} className="mt-8">
      <Table
        caption={t("refused")}
        columns={[
          { key: "code", label: t("code") },
          { key: "reason", label: t("reason") },
        ]}
      >
        {refused.map(({ code, refusal, params }) => (
          <tr key={code}>
            <td className="code">
              <a className="link" href={`/opinions/${code}`}>
                {code}
              </a>
            </td>
            <td>{refusal && refusals(refusal, (params ?? {}) as Record<string, string>)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
