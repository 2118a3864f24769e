import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/ui/text-area";
import { Timeline } from "@/components/ui/timeline";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { mayUrge } from "@/lib/reminders/policy";
import { listReminders, type ReminderRow } from "@/lib/reminders/queries";
import { whyNotUrged } from "@/lib/reminders/rules";
import { ActForm } from "../act-form";
import { urgeOpinionAction } from "./routing-actions";

type RemindersProps = { opinion: OpinionRecord; actor: Actor };

/** Who was reminded or urged and when, and the form to urge once more. */
export async function Reminders({ opinion, actor }: RemindersProps) {
  const t = await getTranslations("reminders");
  const rows = await listReminders(actor, opinion.id);
  const isUrgeable = mayUrge(actor, opinion) && !whyNotUrged(opinion);
  if (rows.length === 0 && !isUrgeable) return null;
  const items = rows.map(async (row) => ({
    key: row.id,
    when: formatInstant(row.at),
    dateTime: row.at.toISOString(),
    children: await sentenceOf(row),
    note: row.recipients.length ? t("told", { names: row.recipients.join("; ") }) : t("nobody"),
  }));

  return (
    <div className="flex flex-col gap-3">
      <h3>{t("title")}</h3>
      {rows.length > 0 && <Timeline items={await Promise.all(items)} />}
      {isUrgeable && <UrgeForm opinionId={opinion.id} />}
    </div>
  );
}

async function sentenceOf({ step, dueOn, by, note }: ReminderRow): Promise<string> {
  const t = await getTranslations("reminders");
  if (!step) return t("urged", { by: by ?? "", note: note ?? "" });
  return t("line", { step: t(`step.${step}`), dueOn: dueOn ? formatDay(dueOn) : "" });
}

async function UrgeForm({ opinionId }: { opinionId: string }) {
  const t = await getTranslations("reminders");
  return (
    <ActForm
      action={urgeOpinionAction}
      about={{ opinionId, submissionKey: newSubmissionKey() }}
      summary={t("urge")}
      submit={t("submit")}
    >
      <TextArea name="note" label={t("note")} hint={t("noteHint")} rows={2} />
    </ActForm>
  );
}
