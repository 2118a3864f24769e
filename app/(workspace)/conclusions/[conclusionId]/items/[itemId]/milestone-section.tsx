import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { FollowedItem } from "@/lib/conclusions/item-queries";
import { mayReportProgress } from "@/lib/conclusions/policy";
import { isUnfinished } from "@/lib/conclusions/rules";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { reachMilestoneAction, setMilestoneAction } from "./actions";

/** The steps on the way to the product, each with its own day. */
export async function MilestoneSection({ actor, item }: { actor: Actor; item: FollowedItem }) {
  const t = await getTranslations("conclusions.follow");
  const mayWrite = mayReportProgress(actor, item) && isUnfinished(item);
  if (item.milestones.length === 0 && !mayWrite) return null;
  const today = dayOf(new Date());

  return (
    <Section id="milestones" title={t("milestones")} className="mt-6">
      <ul>
        {item.milestones.map(({ id, dueOn, content, doneOn, doneBy }) => (
          <li key={id} className="border-t border-hair py-2">
            <span className={!doneOn && dueOn < today ? "late" : undefined}>
              {formatDay(dueOn)}
            </span>{" "}
            {content}{" "}
            {doneOn ? (
              <small className="done">
                {t("reachedOn", { on: formatDay(doneOn), name: doneBy ?? "" })}
              </small>
            ) : (
              mayWrite && (
                <Form action={reachMilestoneAction} label={`${t("reach")}: ${content}`}>
                  <HiddenInput name="milestoneId" value={id} />
                  <SubmitButton small variant="quiet">
                    {t("reach")}
                  </SubmitButton>
                </Form>
              )
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Form action={setMilestoneAction} label={t("setMilestone")} className="mt-2">
          <HiddenInput name="itemId" value={item.id} />
          <HiddenInput name="version" value={item.version} />
          <HiddenInput name="submissionKey" value={newSubmissionKey()} />
          <FormDisclosure summary={t("setMilestone")}>
            <DateInput name="dueOn" label={t("milestoneDay")} />
            <TextInput name="content" label={t("milestone")} maxLength={300} />
            <div className="acts">
              <SubmitButton variant="plain">{t("setMilestone")}</SubmitButton>
            </div>
          </FormDisclosure>
        </Form>
      )}
    </Section>
  );
}
