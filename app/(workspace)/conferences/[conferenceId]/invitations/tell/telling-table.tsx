import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import type { listTellings } from "@/lib/invitations/dispatch-queries";
import { formatInstant } from "@/lib/platform/dates";
import { markToldAction } from "../actions";

type Telling = Awaited<ReturnType<typeof listTellings>>["rows"][number];

export function TellingTable({ conferenceId, rows }: { conferenceId: string; rows: Telling[] }) {
  const t = useTranslations("invitations.tell");

  return (
    <Form action={markToldAction} label={t("title")}>
      <HiddenInput name="conferenceId" value={conferenceId} />
      <Table
        caption={t("caption")}
        columns={[
          { key: "who", label: t("who") },
          { key: "phone", label: t("phone") },
          { key: "change", label: t("change") },
          { key: "state", label: t("state") },
        ]}
      >
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Table>
    </Form>
  );
}

function Row({ row }: { row: Telling }) {
  const t = useTranslations("invitations");
  const startsAt = row.startsAt ? formatInstant(row.startsAt) : "";

  return (
    <tr>
      <td>
        {row.fullName}{" "}
        <small className="text-soft">{row.organisation ?? row.residentialGroup}</small>
      </td>
      <td>{row.phone && <a href={`tel:${row.phone}`}>{row.phone}</a>}</td>
      <td>{t(`change.${row.kind}`, { startsAt })}</td>
      <td>
        {row.toldAt ? (
          <>
            {t("tell.toldAt", { at: formatInstant(row.toldAt) })}{" "}
            <SubmitButton
              variant="quiet"
              small
              name="undo"
              value={row.id}
              aria-label={t("tell.undoOne", { name: row.fullName })}
            >
              {t("tell.undo")}
            </SubmitButton>
          </>
        ) : (
          <SubmitButton
            variant="plain"
            small
            name="told"
            value={row.id}
            aria-label={t("tell.markOne", { name: row.fullName })}
          >
            {t("tell.told")}
          </SubmitButton>
        )}
      </td>
    </tr>
  );
}
