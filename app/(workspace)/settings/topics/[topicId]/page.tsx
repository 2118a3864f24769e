import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { TopicFields } from "@/components/topics/topic-fields";
import { ButtonLink } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { topicPath } from "@/lib/topics/labels";
import { mayKeepTopics } from "@/lib/topics/policy";
import { getTopicToKeep } from "@/lib/topics/queries";
import { changeTopicAction } from "../actions";

type TopicPageProps = { params: Promise<{ topicId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("topics"))("change.title") };
}

export default async function TopicPage({ params }: TopicPageProps) {
  const actor = await requireActor();
  const topic = (await getTopicToKeep(actor, (await params).topicId)) ?? notFound();
  if (!mayKeepTopics(actor, topic)) notFound();
  const t = await getTranslations("topics");

  return (
    <>
      <PageHead
        title={topicPath(topic, await getLocale())}
        crumbs={[{ label: t("title"), href: "/settings/topics" }]}
        subtitle={t("change.subtitle", { count: topic.opinions })}
      />
      <Form action={changeTopicAction} className="stack mt-6" label={t("change.title")}>
        <HiddenInput name="topicId" value={topic.id} />
        <HiddenInput name="version" value={topic.version} />
        <TopicFields topic={topic} />
        <DateInput
          name="retiredOn"
          label={t("field.retiredOn")}
          hint={t("field.retiredHint")}
          optional
          defaultValue={topic.retiredOn ? formatDay(topic.retiredOn) : undefined}
        />
        <div className="acts">
          <SubmitButton>{t("change.submit")}</SubmitButton>
          <ButtonLink href="/settings/topics">{t("change.cancel")}</ButtonLink>
        </div>
      </Form>
    </>
  );
}
