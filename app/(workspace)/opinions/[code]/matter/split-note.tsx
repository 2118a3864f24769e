import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { getSplitOf } from "@/lib/matters/queries";
import { isSplitUndoable } from "@/lib/matters/undo-split";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { formatInstant } from "@/lib/platform/dates";
import { undoSplitAction } from "../split/actions";

type SplitNoteProps = { opinion: OpinionRecord; mayUndo: boolean };

/** The text an opinion was split from, with its other parts; the way back while nobody worked on them. */
export async function SplitNote({ opinion, mayUndo }: SplitNoteProps) {
  const split = await getSplitOf(opinion.id);
  if (!split) return null;
  const t = await getTranslations("matters.split");
  const isUndoable = mayUndo && (await isSplitUndoable(opinion.id, opinion.answerStatus));
  const at = formatInstant(split.splitAt);
  return (
    <Section title={t("from", { count: split.parts.length })}>
      <Lines>
        {split.parts.map(({ code, text }) => (
          <Line
            key={code}
            lead={
              <a
                className="code link"
                href={`/opinions/${code}`}
                aria-current={code === opinion.code || undefined}
              >
                {code}
              </a>
            }
          >
            {text}
          </Line>
        ))}
      </Lines>
      <Disclosure summary={t("wholeOf")}>
        <p className="reading">{split.text}</p>
        <p className="mt-2 text-small text-soft">
          {split.splitBy ? t("by", { name: split.splitBy, at }) : t("byUnknown", { at })}
        </p>
        {isUndoable && (
          <Form action={undoSplitAction} label={t("undo")}>
            <HiddenInput name="opinionId" value={opinion.id} />
            <SubmitButton variant="quiet" small>
              {t("undo")}
            </SubmitButton>
          </Form>
        )}
      </Disclosure>
    </Section>
  );
}
