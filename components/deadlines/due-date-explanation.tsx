import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { describeStep, type Tell } from "@/lib/deadlines/describe-step";
import type { Step } from "@/lib/deadlines/steps";

type DueDateExplanationProps = {
  steps: Step[];
  /** The text that sets the deadline. */
  source?: string;
};

/** "Why this date?": how it was reached, step by step, and by which rule. */
export function DueDateExplanation({ steps, source }: DueDateExplanationProps) {
  const t = useTranslations("deadlines");
  const tell = t as unknown as Tell;

  return (
    <Disclosure summary={t("why")} className="text-small">
      {source && <p>{t("accordingTo", { source })}</p>}
      <ol className="list-inside list-decimal text-soft">
        {steps.map((step, index) => (
          <li key={index}>{describeStep(step, tell)}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
