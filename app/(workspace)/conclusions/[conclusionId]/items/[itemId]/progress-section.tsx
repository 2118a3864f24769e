import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FollowedItem } from "@/lib/conclusions/item-queries";
import { mayReportProgress } from "@/lib/conclusions/policy";
import { whyProgressIsRefused } from "@/lib/conclusions/rules";
import type { Actor } from "@/lib/platform/actor";
import { formatDayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { reportProgressAction } from "./actions";

/** What the doer told so far, the latest first, with what the Front found; and the next report. */
export async function ProgressSection({ actor, item }: { actor: Actor; item: FollowedItem }) {
  const t = await getTranslations("conclusions.follow");
  const mayReport = mayReportProgress(actor, item) && !whyProgressIsRefused(item);

  return (
    <Section id="progress" title={t("progress")}>
      {mayReport && <ReportForm item={item} />}
      {item.progress.length === 0 && <p className="text-soft">{t("noProgress")}</p>}
      <ul>
        {item.progress.map((report) => (
          <li key={report.id} className="border-t border-hair py-3">
            <p className="text-small text-soft">
              {t("reportedBy", {
                name: report.reportedBy,
                post: report.reportedAs,
                on: formatDayOf(report.reportedAt),
                percent: report.percent,
              })}
            </p>
            <p className="wrap-anywhere">{report.body}</p>
            <Judged report={report} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function Judged({ report }: { report: FollowedItem["progress"][number] }) {
  const { standing, judgedBy, judgedAt, judgement } = report;
  if (!judgedAt || !judgedBy) return null;
  const t = await getTranslations("conclusions.follow");
  const told = { name: judgedBy, on: formatDayOf(judgedAt), judgement: judgement ?? "" };

  return (
    <p className={standing === "confirmed" ? "done mt-1 text-small" : "soon mt-1 text-small"}>
      {t(standing === "confirmed" ? "confirmedBy" : "contestedBy", told)}
    </p>
  );
}

async function ReportForm({ item }: { item: FollowedItem }) {
  const t = await getTranslations("conclusions.follow");
  return (
    <Form action={reportProgressAction} label={t("report")} className="mb-4">
      <HiddenInput name="itemId" value={item.id} />
      <HiddenInput name="version" value={item.version} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <FormDisclosure summary={t("report")}>
        <TextInput
          name="percent"
          label={t("percent")}
          inputMode="numeric"
          inputClassName="max-w-28"
          defaultValue={String(item.percent)}
        />
        <TextArea name="body" label={t("body")} rows={4} />
        <Checkbox name="isDone" value="1" label={t("isDone")} />
        <div className="acts">
          <SubmitButton>{t("send")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
