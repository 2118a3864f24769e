import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FollowedItem } from "@/lib/conclusions/item-queries";
import { mayCloseItem, mayJudgeCompletion } from "@/lib/conclusions/policy";
import { whyCompletionNotJudged, whyItemNotMoved } from "@/lib/conclusions/rules";
import type { Actor } from "@/lib/platform/actor";
import { closeItemAction, confirmCompletionAction, contestCompletionAction } from "./actions";

type CompletionProps = { actor: Actor; item: FollowedItem };

/** What was reported as done waits for the Front; what it confirmed may be put away. */
export async function Completion({ actor, item }: CompletionProps) {
  const t = await getTranslations("conclusions.follow");
  const report = item.progress.find(({ standing }) => standing === "reported");
  if (item.status === "reportedDone" && report) {
    if (!mayJudgeCompletion(actor, item)) return <p className="mb-4 text-soft">{t("waits")}</p>;
    const whyNot = whyCompletionNotJudged(report, actor.personId);
    if (whyNot) {
      const refusals = await getTranslations("refusals");
      return <p className="mb-4 text-soft">{refusals(whyNot)}</p>;
    }
    return <Judgement progressId={report.id} />;
  }
  if (whyItemNotMoved(item, "close") || !mayCloseItem(actor, item)) return null;
  return (
    <Form action={closeItemAction} label={t("close")} className="mb-4">
      <HiddenInput name="itemId" value={item.id} />
      <HiddenInput name="version" value={item.version} />
      <SubmitButton variant="plain">{t("close")}</SubmitButton>
    </Form>
  );
}

async function Judgement({ progressId }: { progressId: string }) {
  const t = await getTranslations("conclusions.follow");
  return (
    <Section title={t("waits")}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Form action={confirmCompletionAction} label={t("confirm")}>
          <HiddenInput name="progressId" value={progressId} />
          <SubmitButton>{t("confirm")}</SubmitButton>
        </Form>
        <Form
          action={contestCompletionAction}
          label={t("contest")}
          className="has-[details[open]]:basis-full"
        >
          <HiddenInput name="progressId" value={progressId} />
          <FormDisclosure summary={t("contest")}>
            <TextArea name="judgement" label={t("judgement")} rows={3} />
            <div className="acts">
              <SubmitButton variant="plain">{t("contest")}</SubmitButton>
            </div>
          </FormDisclosure>
        </Form>
      </div>
    </Section>
  );
}
