import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/platform/session";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { mayKeepTemplates } from "@/lib/responses/policy";
import { standardTemplates } from "@/lib/responses/standard-templates";
import { addTemplateAction } from "../actions";
import { listTopicChoices } from "../topic-choices";
import { TemplateForm } from "../template-form";

type Props = { searchParams: Promise<{ from?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("responses.template"))("add") };
}

export default async function NewTemplatePage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!mayKeepTemplates(actor)) notFound();
  const t = await getTranslations("responses.template");
  const { from } = await searchParams;
  const standard = standardTemplates.find(({ key }) => key === from);

  return (
    <>
      <PageHead
        title={t("add")}
        crumbs={[{ label: t("title"), href: "/settings/answer-templates" }]}
      />
      <TemplateForm
        action={addTemplateAction}
        template={standard}
        topics={await listTopicChoices(actor)}
      >
        <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      </TemplateForm>
    </>
  );
}
