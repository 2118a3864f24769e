import { getTranslations } from "next-intl/server";
import { isEnteredAfterwards } from "@/lib/conferences/is-entered-afterwards";
import type { ConferenceInput } from "@/lib/conferences/schema";
import { formatDay, plainDate } from "@/lib/platform/dates";
import type { FormState } from "@/lib/platform/form-state";

type Asked = Pick<ConferenceInput, "unitId" | "day" | "confirmed">;

/** What a form asks before it schedules on a day that has passed; null where it is clear or confirmed. */
export async function pastToConfirm({ unitId, day, confirmed }: Asked): Promise<FormState | null> {
  const isAsked = await isEnteredAfterwards(unitId, plainDate(day), new Date());
  if (!isAsked || confirmed === day) return null;
  const t = await getTranslations("conferences.past");
  return {
    status: "unconfirmed",
    message: t("title", { day: formatDay(plainDate(day)) }),
    toConfirm: { lines: [t("slip"), t("record")], label: t("confirm"), token: day },
  };
}
