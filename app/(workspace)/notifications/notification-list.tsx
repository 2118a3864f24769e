import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { KeptTogether } from "@/components/ui/kept-together";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ToldNotification } from "@/lib/notifications/queries";
import { formatInstant } from "@/lib/platform/dates";
import { bellAction } from "./actions";

type NotificationListProps = { rows: ToldNotification[]; hasUnread: boolean };

/** One form: a click on a line opens its page and marks it, also without JavaScript. */
export async function NotificationList({ rows, hasUnread }: NotificationListProps) {
  const t = await getTranslations("notifications");

  return (
    <Form action={bellAction} label={t("page.title")}>
      {hasUnread && (
        <div className="acts mb-3">
          <SubmitButton variant="plain" small name="all" value="yes">
            {t("page.readAll")}
          </SubmitButton>
        </div>
      )}
      <ul>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
    </Form>
  );
}

async function Line({ row }: { row: ToldNotification }) {
  const t = await getTranslations("notifications");
  const say = t as unknown as (key: string, params?: ToldNotification["params"]) => string;
  const sentence = say(`kind.${row.kind}.sentence`, row.params);

  return (
    <li className={row.readAt ? "bell-line" : "bell-line bell-unread"}>
      <span className="bell-dot" aria-hidden />
      <div>
        <button type="submit" name="open" value={row.id} className="bell-open">
          <KeptTogether>{sentence}</KeptTogether>
          {!row.readAt && <span className="sr-only"> {t("page.unread")}</span>}
        </button>
        <small className="block text-soft">
          {formatInstant(row.createdAt)}
          {t.has(`kind.${row.kind}.why`) &&
            ` · ${t("page.why", { why: say(`kind.${row.kind}.why`) })}`}
        </small>
      </div>
      {!row.readAt && (
        <SubmitButton
          variant="quiet"
          small
          name="read"
          value={row.id}
          aria-label={t("page.readOne", { sentence })}
        >
          {t("page.read")}
        </SubmitButton>
      )}
    </li>
  );
}
