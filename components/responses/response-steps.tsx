import { getTranslations } from "next-intl/server";
import { Timeline } from "@/components/ui/timeline";
import { formatInstant } from "@/lib/platform/dates";
import type { ShownResponse } from "@/lib/responses/queries";

/** The hand-overs of an answer as sentences, the latest first. */
export async function ResponseSteps({ response }: { response: ShownResponse }) {
  const t = await getTranslations("responses.step");

  return (
    <Timeline
      items={response.steps.map((step) => ({
        key: step.id,
        when: formatInstant(step.takenAt),
        dateTime: step.takenAt.toISOString(),
        children: t(response.mode === "onSpot" ? "given" : step.toStatus, {
          post: step.takenAsPost,
          name: step.takenBy,
          comment: step.comment ?? "",
        }),
      }))}
    />
  );
}
