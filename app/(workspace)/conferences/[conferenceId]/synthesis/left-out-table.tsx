import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import type { Entry } from "@/lib/syntheses/judge-opinions";
import { takeInAction } from "./actions";
import { EntryText } from "./included-table";
import { useReason } from "./use-reason";

type LeftOutTableProps = {
  synthesis: { id: string; version: number };
  entries: Entry[];
  isEditable: boolean;
};

/** Every opinion that was collected and is not in the table, with the reason. */
export function LeftOutTable({ synthesis, entries, isEditable }: LeftOutTableProps) {
  const t = useTranslations("syntheses");
  const reasonOf = useReason();

  return (
    <Section title={t("leftOut.title", { count: entries.length })} className="mt-8">
      {entries.length > 0 && (
        <Table
          caption={t("leftOut.caption")}
          columns={[
            { key: "text", label: t("list.text") },
            { key: "source", label: t("list.source") },
            { key: "reason", label: t("leftOut.reason") },
            ...(isEditable
              ? [{ key: "acts", label: <span className="sr-only">{t("list.acts")}</span> }]
              : []),
          ]}
        >
          {entries.map((entry) => (
            <tr key={entry.opinionId}>
              <td>
                <EntryText entry={entry} />
              </td>
              <td>{entry.sourceOrganisation}</td>
              <td>{reasonOf(entry)}</td>
              {isEditable && (
                <td>
                  {entry.leftOut === "officer" && <TakeIn synthesis={synthesis} entry={entry} />}
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

function TakeIn({ synthesis, entry }: { synthesis: LeftOutTableProps["synthesis"]; entry: Entry }) {
  const t = useTranslations("syntheses.leftOut");
  const label = t("takeInOf", { code: entry.code });

  return (
    <Form action={takeInAction} label={label}>
      <HiddenInput name="synthesisId" value={synthesis.id} />
      <HiddenInput name="version" value={synthesis.version} />
      <HiddenInput name="opinionId" value={entry.opinionId} />
      <SubmitButton variant="quiet" small aria-label={label}>
        {t("takeIn")}
      </SubmitButton>
    </Form>
  );
}
