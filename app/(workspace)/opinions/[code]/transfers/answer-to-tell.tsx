import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { MatterRecord } from "@/lib/matters/queries";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay, formatDayOf } from "@/lib/platform/dates";
import { mayInform } from "@/lib/transfers/policy";
import type { Way } from "@/lib/transfers/queries";
import { informSenderAction } from "../../../transfers/actions";

type Props = { ways: Way[]; opinion: OpinionRecord; matter: MatterRecord | null; actor: Actor };

/** What came back is to be told to whoever asked, and the day of it entered. */
export async function AnswerToTell({ ways, opinion, matter, actor }: Props) {
  const way = ways.find(({ status, previousId }) => status === "answered" && previousId === null);
  if (!way) return null;
  const t = await getTranslations("transfers.back");
  const answered = way.steps.findLast(({ verb }) => verb === "answer");
  const day = way.reply ? way.reply.datedOn : dayOf(answered?.takenAt ?? new Date());

  return (
    <Notice tone="warning" title={t("title")} quiet className="mb-0">
      <p>{t("body", { to: way.receiver, day: formatDay(day) })}</p>
      {matter && <p>{t("others", { count: matter.count - 1 })}</p>}
      {mayInform(actor, opinion) && (
        <Form action={informSenderAction} label={t("act")}>
          <HiddenInput name="itemId" value={way.id} />
          <FormDisclosure summary={t("act")}>
            <DateInput name="doneOn" label={t("doneOn")} defaultValue={formatDayOf(new Date())} />
            <TextArea name="note" label={t("note")} hint={t("noteHint")} rows={2} optional />
            <div className="acts">
              <SubmitButton variant="plain">{t("act")}</SubmitButton>
            </div>
          </FormDisclosure>
        </Form>
      )}
    </Notice>
  );
}
