import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import type { listSessions } from "@/lib/people/queries";
import { formatInstant } from "@/lib/platform/dates";
import { endOtherSessionsAction } from "./actions";
import { deviceOf } from "./device-of";

type Sessions = Awaited<ReturnType<typeof listSessions>>;

export async function SessionList({ sessions }: { sessions: Sessions }) {
  const t = await getTranslations("people.own");
  const deviceName = (userAgent: string | null) => {
    const device = deviceOf(userAgent);
    return device ? t("browser", device) : t("unknownDevice");
  };

  return (
    <>
      <Table
        caption={t("sessionsTitle")}
        columns={[
          { key: "where", label: t("sessionColumns.where") },
          { key: "begun", label: t("sessionColumns.begun") },
          { key: "seen", label: t("sessionColumns.seen") },
        ]}
      >
        {sessions.map((session) => (
          <tr key={session.id}>
            <td>
              {deviceName(session.userAgent)}{" "}
              <span className="text-small text-soft">
                {session.isHere
                  ? t("here")
                  : session.ipAddress && t("fromAddress", { ip: session.ipAddress })}
              </span>
            </td>
            <td data-label={t("sessionColumns.begun")}>{formatInstant(session.createdAt)}</td>
            <td data-label={t("sessionColumns.seen")}>{formatInstant(session.lastSeenAt)}</td>
          </tr>
        ))}
      </Table>
      {sessions.length > 1 ? (
        <Form action={endOtherSessionsAction} className="mt-3">
          <SubmitButton variant="plain" small>
            {t("endOthers")}
          </SubmitButton>
        </Form>
      ) : (
        <p className="mt-2 text-small text-soft">{t("onlyHere")}</p>
      )}
    </>
  );
}
