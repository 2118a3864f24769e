import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { proposeParts } from "@/lib/matters/propose-parts";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { dayOf } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { topicOptions } from "@/lib/topics/labels";
import { listTopicsFor } from "@/lib/topics/queries";
import { splitOpinionAction } from "./actions";
import { SplitParts } from "./split-parts";

const spare = 2;

/** The parts as the text itself suggests them, to be mended, and some room for more. */
export async function SplitForm({ opinion }: { opinion: OpinionRecord }) {
  const t = await getTranslations("matters.split");
  const words = await getTranslations("opinions.edit");
  const topics = await listTopicsFor(opinion.unitId, dayOf(new Date()));
  const proposed = proposeParts(opinion.text);
  const parts = [...proposed, ...Array.from({ length: spare }, () => "")].slice(0, 12);
  return (
    <Form action={splitOpinionAction} className="stack" label={t("act")}>
      <p className="text-soft">{t("hint", { code: opinion.code })}</p>
      <HiddenInput name="opinionId" value={opinion.id} />
      <HiddenInput name="version" value={opinion.version} />
      <HiddenInput name="submissionKey" value={newSubmissionKey()} />
      <SplitParts
        parts={parts.map((text, index) => ({
          text,
          label: t("part", { n: index + 1 }),
          topicLabel: t("topic", { n: index + 1 }),
        }))}
        topics={topicOptions(topics, await getLocale())}
        topicId={opinion.topicId}
      />
      <div className="acts">
        <SubmitButton>{t("submit")}</SubmitButton>
        <ButtonLink href={`/opinions/${opinion.code}`} variant="quiet">
          {words("cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
