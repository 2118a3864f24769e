import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { ShownResponse } from "@/lib/responses/queries";

/** What the leader wants changed, while the answer is with its authors again. */
export async function ReturnedNotice({ response }: { response: ShownResponse }) {
  if (response.status !== "returned") return null;
  const t = await getTranslations("responses.answer");
  const step = response.steps.find(({ toStatus }) => toStatus === "returned");

  return (
    <Notice tone="warning" title={t("returned")} quiet className="mb-0">
      {step &&
        t("returnedBy", {
          post: step.takenAsPost,
          name: step.takenBy,
          comment: step.comment ?? "",
        })}
    </Notice>
  );
}
