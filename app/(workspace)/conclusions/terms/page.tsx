import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DoneFlash } from "@/components/conclusions/done-flash";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { mayStateTerm } from "@/lib/conclusions/policy";
import { listTerms } from "@/lib/conclusions/terms";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getViewedUnit } from "@/lib/units/queries";
import { stateTermAction } from "./actions";

type TermsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("terms.title") };
}

export default async function TermsPage({ searchParams }: TermsPageProps) {
  const actor = await requireActor();
  const { unit: asked, done } = await searchParams;
  const sign = [asked].flat()[0];
  const unit = (await getViewedUnit(actor, sign, await unitSymbolOfCookie())) ?? notFound();
  const terms = await listTerms(actor, unit.id);
  const t = await getTranslations("conclusions");

  return (
    <>
      <DoneFlash done={done} />
      <PageHead
        title={t("terms.title")}
        crumbs={[{ label: t("notice.crumb"), href: "/conclusions" }, { label: unit.fullName }]}
      />
      <p className="mb-4 max-w-[70ch] text-soft">{t("terms.text")}</p>
      <Section title={t("terms.known")}>
        {terms.length === 0 && <p className="text-soft">{t("terms.none")}</p>}
        <ul>
          {terms.map(({ id, name, beginsOn }) => (
            <li key={id} className="border-t border-hair py-2">
              {name} · {t("terms.since", { on: formatDay(beginsOn) })}
            </li>
          ))}
        </ul>
      </Section>
      {mayStateTerm(actor, { unitId: unit.id }) && (
        <Form action={stateTermAction} label={t("terms.verb")} className="stack mt-6">
          <HiddenInput name="unitId" value={unit.id} />
          <TextInput
            name="name"
            label={t("terms.name")}
            hint={t("terms.nameHint")}
            maxLength={80}
          />
          <DateInput name="beginsOn" label={t("terms.beginsOn")} />
          <div className="acts">
            <SubmitButton>{t("terms.verb")}</SubmitButton>
          </div>
        </Form>
      )}
    </>
  );
}
