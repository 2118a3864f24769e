import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstant } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import { FeedAddress } from "./feed-address";

type FeedSectionProps = {
  /** Whose conferences; one's own where no unit is named. */
  unit?: { id: string; fullName: string };
  feed: { createdAt: Date; createdBy: { fullName: string } } | null;
  open: FormAction;
  revoke: FormAction;
};

/** The secret address of a calendar: made, shown once, changed, revoked. */
export function FeedSection({ unit, feed, open, revoke }: FeedSectionProps) {
  const t = useTranslations("calendars.feed");
  const title = unit ? t("ofUnit", { unit: insideSentence(unit.fullName) }) : t("own");
  const owner = <input type="hidden" name="unitId" value={unit?.id ?? ""} />;

  return (
    <Section title={title} id={unit ? "unit-calendar" : "calendar"}>
      <p>{t(unit ? "unitText" : "ownText")}</p>
      <p className="mt-1 text-table text-soft">
        {feed
          ? t("since", { at: formatInstant(feed.createdAt), name: feed.createdBy.fullName })
          : t("none")}
      </p>
      <div className="mt-3 flex flex-wrap items-start gap-3">
        <Form action={open} label={title} className="max-w-full">
          {owner}
          <FeedAddress label={t("address")} hint={t("addressHint")} />
          <SubmitButton variant="plain" small>
            {t(feed ? "renew" : "open")}
          </SubmitButton>
        </Form>
        {/* The form stays when its address is gone, to say so. */}
        <Form action={revoke}>
          {owner}
          {feed && (
            <SubmitButton variant="danger" small>
              {t("revoke")}
            </SubmitButton>
          )}
        </Form>
      </div>
    </Section>
  );
}
