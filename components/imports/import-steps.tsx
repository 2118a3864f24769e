import { useTranslations } from "next-intl";
import { Steps } from "@/components/ui/steps";

const course = ["upload", "table", "preview", "load"] as const;

type ImportStepsProps = {
  now: (typeof course)[number];
  /** The batch, whose steps can be gone back to until it is loaded. */
  batchId?: string;
};

export function ImportSteps({ now, batchId }: ImportStepsProps) {
  const t = useTranslations("imports");
  const reached = course.indexOf(now);

  return (
    <Steps
      label={t("steps")}
      items={course.map((key, index) => {
        const state = index < reached ? "was" : index === reached ? "now" : "next";
        const canGoBack = batchId && state === "was" && key === "table" && now === "preview";
        return {
          ...{ key, state },
          label: t(`step.${key}`),
          stateLabel: t(`stepState.${state}`),
          href: canGoBack ? `/opinions/imports/${batchId}/${key}` : undefined,
        };
      })}
    />
  );
}
