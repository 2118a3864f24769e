import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatDayOf } from "@/lib/platform/dates";
import type { ProposedItem } from "@/lib/programmes/queries";
import { useDuration } from "./use-duration";

type ProposedItemsProps = {
  items: ProposedItem[];
  conferenceId: string;
  version: number;
  carryAction: FormAction;
  dismissAction: FormAction;
};

/** What earlier conferences left unfinished, by name: taken up with a click, or left out with a reason. */
export function ProposedItems(props: ProposedItemsProps) {
  const { items, conferenceId, version, carryAction, dismissAction } = props;
  const t = useTranslations("programmes.proposal");
  const duration = useDuration();
  if (items.length === 0) return null;

  return (
    <Section title={t("title", { count: items.length })} className="mb-8">
      <ul>
        {items.map(({ id, title, minutes, from }) => (
          <li key={id} className="border-t border-hair py-3">
            <p className="font-medium">{title}</p>
            <p className="text-small text-soft">
              <a className="link" href={`/conferences/${from.id}/programme#item-${id}`}>
                {t("from", { code: from.code, day: formatDayOf(from.startsAt) })}
              </a>{" "}
              · {duration(minutes)}
            </p>
            <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-2">
              <Form action={carryAction} label={`${t("accept")}: ${title}`}>
                <HiddenInput name="conferenceId" value={conferenceId} />
                <HiddenInput name="version" value={version} />
                <HiddenInput name="itemId" value={id} />
                <SubmitButton small variant="plain">
                  {t("accept")}
                </SubmitButton>
              </Form>
              <Disclosure summary={t("dismiss")} className="min-w-0 flex-1">
                <Form action={dismissAction} className="stack" label={`${t("dismiss")}: ${title}`}>
                  <HiddenInput name="conferenceId" value={conferenceId} />
                  <HiddenInput name="itemId" value={id} />
                  <TextArea name="reason" label={t("reason")} rows={2} required />
                  <div className="acts">
                    <SubmitButton small variant="plain">
                      {t("confirm")}
                    </SubmitButton>
                  </div>
                </Form>
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
