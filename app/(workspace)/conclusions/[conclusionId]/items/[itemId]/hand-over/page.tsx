import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { listOrganisationsToTakeOver } from "@/lib/conclusions/choices";
import { getItem } from "@/lib/conclusions/item-queries";
import { mayHandOverItem } from "@/lib/conclusions/policy";
import { isUnfinished } from "@/lib/conclusions/rules";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { handOverItemAction } from "../actions";

type HandOverPageProps = { params: Promise<{ conclusionId: string; itemId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("conclusions"))("follow.handover") };
}

export default async function HandOverPage({ params }: HandOverPageProps) {
  const actor = await requireActor();
  const { conclusionId, itemId } = await params;
  const item = (await getItem(actor, itemId)) ?? notFound();
  if (item.conclusionId !== conclusionId || !mayHandOverItem(actor, item)) notFound();
  if (!isUnfinished(item)) notFound();
  const organisations = await listOrganisationsToTakeOver(dayOf(new Date()));
  const t = await getTranslations("conclusions");
  const page = `/conclusions/${conclusionId}/items/${itemId}`;

  return (
    <>
      <PageHead
        title={t("follow.handover")}
        crumbs={[
          { label: t("notice.crumb"), href: "/conclusions" },
          { label: item.conclusion.sign ?? "", href: `/conclusions/${conclusionId}` },
        ]}
        subtitle={item.content}
      />
      <Form action={handOverItemAction} label={t("follow.handover")} className="stack">
        <HiddenInput name="itemId" value={item.id} />
        <HiddenInput name="version" value={item.version} />
        <Combobox
          name="organisationId"
          label={t("follow.handoverTo")}
          empty={t("follow.chooseOrganisation")}
          options={organisations.map(({ id, name, unit }) => ({
            value: id,
            label: name,
            detail: unit.fullName,
          }))}
        />
        <TextArea name="reason" label={t("follow.reason")} rows={3} />
        <div className="acts">
          <SubmitButton>{t("follow.handover")}</SubmitButton>
          <ButtonLink variant="quiet" href={page}>
            {t("edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
