import { getTranslations } from "next-intl/server";
import { PlannedFields } from "@/components/plans/planned-fields";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { planAddress } from "@/lib/plans/plan-address";
import { changePlannedConferenceAction } from "../actions";
import { LinkForm } from "./link-form";
import { type PlannedPageProps, plannedToChange } from "./read-planned";
import { RemoveForm } from "./remove-form";

export async function generateMetadata() {
  return { title: (await getTranslations("plans"))("title") };
}

export default async function PlannedPage(props: PlannedPageProps) {
  const { planned } = await plannedToChange(props);
  const t = await getTranslations("plans");
  const back = planAddress(planned.unit.symbol, planned.year);

  return (
    <>
      <PageHead
        title={t("form.editTitle")}
        crumbs={[{ label: t("metaTitle", { year: planned.year }), href: back }]}
        subtitle={planned.unit.fullName}
      />
      <Form action={changePlannedConferenceAction} className="stack">
        <HiddenInput name="plannedId" value={planned.id} />
        <HiddenInput name="version" value={planned.version} />
        <PlannedFields planned={planned} />
        <div className="acts">
          <SubmitButton keyHint="Ctrl ↵">{t("form.save")}</SubmitButton>
          <ButtonLink variant="quiet" href={back}>
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </Form>
      {planned.unclaimed.length > 0 && <LinkForm planned={planned} />}
      <RemoveForm planned={planned} />
    </>
  );
}
