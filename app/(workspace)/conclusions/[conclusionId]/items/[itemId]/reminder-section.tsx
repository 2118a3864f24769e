import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import type { Actor } from "@/lib/platform/actor";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import { listItemReminders } from "@/lib/reminders/queries";

/** Who was reminded of the promise, of which day and when. */
export async function ReminderSection({ actor, itemId }: { actor: Actor; itemId: string }) {
  const [t, rows] = await Promise.all([
    getTranslations("reminders"),
    listItemReminders(actor, itemId),
  ]);
  if (rows.length === 0) return null;
  const items = rows.map(({ id, at, step, dueOn, recipients }) => ({
    key: id,
    when: formatInstant(at),
    dateTime: at.toISOString(),
    children:
      step && dueOn ? t("line", { step: t(`step.${step}`), dueOn: formatDay(dueOn) }) : null,
    note: recipients.length ? t("told", { names: recipients.join("; ") }) : t("nobody"),
  }));

  return (
    <Section id="reminders" title={t("ofItem")} className="mt-6">
      <Timeline items={items} />
    </Section>
  );
}
