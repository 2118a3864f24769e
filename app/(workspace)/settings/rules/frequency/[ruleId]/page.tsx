import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FrequencyFields } from "@/components/plans/frequency-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { mayKeepCalendar } from "@/lib/deadlines/policy";
import { getFrequencyRule } from "@/lib/plans/queries";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { stateFrequencyRuleAction } from "../../actions";

type FrequencyPageProps = { params: Promise<{ ruleId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines.rules"))("title") };
}

export default async function FrequencyPage({ params }: FrequencyPageProps) {
  const actor = await requireActor();
  if (!mayKeepCalendar(actor)) notFound();
  const rule = (await getFrequencyRule((await params).ruleId)) ?? notFound();
  const t = await getTranslations("deadlines.rules");
  const p = await getTranslations("plans.frequencyRules");

  return (
    <>
      <PageHead
        title={p("stateTitle", { code: rule.code ?? "" })}
        crumbs={[{ label: t("title"), href: "/settings/rules" }]}
        subtitle={(await getLocale()) === "vi" ? rule.nameVi : rule.nameEn}
      />
      <Form action={stateFrequencyRuleAction} className="stack">
        <HiddenInput name="ruleId" value={rule.id} />
        <HiddenInput name="version" value={rule.version} />
        <p>{p("stateText")}</p>
        <FrequencyFields validFrom={formatDay(rule.validFrom)} source={rule.source} />
        <div className="acts">
          <SubmitButton>{t("form.submit")}</SubmitButton>
          <ButtonLink variant="quiet" href="/settings/rules">
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
