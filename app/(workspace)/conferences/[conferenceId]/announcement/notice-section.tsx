import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { AnnouncementPage } from "@/lib/announcements/queries";
import { writeNoticeAction } from "./actions";

type NoticeSectionProps = {
  conference: { id: string; unit: { symbol: string } };
  notice: AnnouncementPage["notice"];
  mayChange: boolean;
};

/** What the public reads beyond day and place, to be written or only read. */
export function NoticeSection({ conference, notice, mayChange }: NoticeSectionProps) {
  const t = useTranslations("announcements.notice");
  const page = (
    <a className="act" href={`/p/${conference.unit.symbol}`}>
      {t("page")}
    </a>
  );

  return (
    <Section title={t("title")} actions={page} id="notice" className="mt-8">
      {mayChange ? (
        <Form action={writeNoticeAction} className="stack">
          <p className="text-soft">{t("text")}</p>
          <HiddenInput name="conferenceId" value={conference.id} />
          <HiddenInput name="version" value={notice?.version ?? 0} />
          <TextArea name="content" label={t("content")} rows={4} defaultValue={notice?.content} />
          <TextArea
            name="howToAttend"
            label={t("howToAttend")}
            hint={t("howHint")}
            rows={4}
            defaultValue={notice?.howToAttend}
          />
          <div className="acts">
            <SubmitButton variant="plain">{t("save")}</SubmitButton>
          </div>
        </Form>
      ) : (
        <Reading notice={notice} />
      )}
    </Section>
  );
}

function Reading({ notice }: Pick<NoticeSectionProps, "notice">) {
  const t = useTranslations("announcements.notice");
  if (!notice) return <p className="text-soft">{t("empty")}</p>;

  return (
    <div className="reading whitespace-pre-line">
      <p>{notice.content}</p>
      <p className="mt-3">{notice.howToAttend}</p>
    </div>
  );
}
