import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FollowedItem } from "@/lib/conclusions/item-queries";
import { mayAskExtension, mayDecideExtension } from "@/lib/conclusions/policy";
import { isUnfinished, whyExtensionNotDecided } from "@/lib/conclusions/rules";
import type { Actor } from "@/lib/platform/actor";
import { formatDay, formatDayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { approveExtensionAction, askExtensionAction, refuseExtensionAction } from "./actions";

/** More time: asked for with a reason, decided by a leader; every wish stays readable. */
export async function ExtensionSection({ actor, item }: { actor: Actor; item: FollowedItem }) {
  const t = await getTranslations("conclusions.follow");
  const waits = item.extensions.some(({ decision }) => decision === "asked");
  const mayAsk = mayAskExtension(actor, item) && isUnfinished(item) && !waits;
  if (item.extensions.length === 0 && !mayAsk) return null;

  return (
    <Section id="extensions" title={t("extensions")} className="mt-6">
      <ul>
        {item.extensions.map((extension) => (
          <Extension key={extension.id} {...{ actor, item, extension }} />
        ))}
      </ul>
      {mayAsk && <AskForm item={item} />}
    </Section>
  );
}

type ExtensionProps = {
  actor: Actor;
  item: FollowedItem;
  extension: FollowedItem["extensions"][number];
};

async function Extension({ actor, item, extension }: ExtensionProps) {
  const t = await getTranslations("conclusions.follow");
  const { id, askedBy, fromDay, toDay, reason, decision, decidedBy, decidedAt, note } = extension;
  const mayDecide =
    mayDecideExtension(actor, item) && !whyExtensionNotDecided(extension, actor.personId);

  return (
    <li className="border-t border-hair py-3">
      <p className="wrap-anywhere">
        {t("asked", { name: askedBy, from: formatDay(fromDay), to: formatDay(toDay), reason })}
      </p>
      <p className="text-small text-soft">
        {t(`decision.${decision}`)}
        {decidedBy &&
          decidedAt &&
          ` · ${t("decidedBy", { name: decidedBy, on: formatDayOf(decidedAt) })}`}
        {note && ` · ${note}`}
      </p>
      {mayDecide && <DecideForms extensionId={id} />}
    </li>
  );
}

async function DecideForms({ extensionId }: { extensionId: string }) {
  const t = await getTranslations("conclusions.follow");
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-3">
      <Form action={approveExtensionAction} label={t("approve")}>
        <HiddenInput name="extensionId" value={extensionId} />
        <SubmitButton>{t("approve")}</SubmitButton>
      </Form>
      <Form
        action={refuseExtensionAction}
        label={t("refuse")}
        className="has-[details[open]]:basis-full"
      >
        <HiddenInput name="extensionId" value={extensionId} />
        <FormDisclosure summary={t("refuse")}>
          <TextArea name="note" label={t("note")} rows={2} />
          <div className="acts">
            <SubmitButton variant="plain">{t("refuse")}</SubmitButton>
          </div>
        </FormDisclosure>
      </Form>
    </div>
  );
}

async function AskForm({ item }: { item: FollowedItem }) {
  const t = await getTranslations("conclusions.follow");
  return (
    <Form action={askExtensionAction} label={t("ask")} className="mt-2">
      <HiddenInput name="itemId" value={item.id} />
      <HiddenInput name="version" value={item.version} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <FormDisclosure summary={t("ask")}>
        <DateInput name="toDay" label={t("toDay")} />
        <TextArea name="reason" label={t("reason")} rows={3} />
        <div className="acts">
          <SubmitButton variant="plain">{t("sendAsk")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
