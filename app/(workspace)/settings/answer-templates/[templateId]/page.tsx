import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/platform/session";
import { mayKeepTemplates } from "@/lib/responses/policy";
import { getTemplate } from "@/lib/responses/template-queries";
import { changeTemplateAction, removeTemplateAction } from "../actions";
import { TemplateForm } from "../template-form";
import { listTopicChoices } from "../topic-choices";

type Props = { params: Promise<{ templateId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("responses.template"))("title") };
}

export default async function TemplatePage({ params }: Props) {
  const actor = await requireActor();
  const template = await getTemplate(actor, (await params).templateId);
  if (!template || !mayKeepTemplates(actor)) notFound();
  const t = await getTranslations("responses.template");

  return (
    <>
      <PageHead
        title={template.name}
        crumbs={[{ label: t("title"), href: "/settings/answer-templates" }]}
      />
      <TemplateForm
        action={changeTemplateAction}
        template={template}
        topics={await listTopicChoices(actor)}
      >
        <HiddenInput name="templateId" value={template.id} />
        <HiddenInput name="version" value={template.version} />
      </TemplateForm>
      <Form action={removeTemplateAction} label={t("remove")} className="mt-6">
        <HiddenInput name="templateId" value={template.id} />
        <SubmitButton variant="quiet">{t("remove")}</SubmitButton>
      </Form>
    </>
  );
}
