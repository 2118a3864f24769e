import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { mayKeepCalendar } from "@/lib/deadlines/policy";
import { getDeadlineRule } from "@/lib/deadlines/queries";
import { isKnown } from "@/lib/deadlines/rules";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { stateDeadlineRuleAction } from "../actions";
import { RuleForm } from "./rule-form";

type RulePageProps = { params: Promise<{ ruleId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines.rules"))("title") };
}

export default async function RulePage({ params }: RulePageProps) {
  const actor = await requireActor();
  if (!mayKeepCalendar(actor)) notFound();
  const rule = (await getDeadlineRule((await params).ruleId)) ?? notFound();
  const t = await getTranslations("deadlines.rules");
  const { code } = rule;

  return (
    <>
      <PageHead
        title={t(isKnown(rule) ? "replaceRule" : "stateRule", { code })}
        crumbs={[{ label: t("title"), href: "/settings/rules" }]}
        subtitle={(await getLocale()) === "vi" ? rule.nameVi : rule.nameEn}
      />
      <RuleForm action={stateDeadlineRuleAction} rule={rule} submissionKey={newSubmissionKey()} />
    </>
  );
}
