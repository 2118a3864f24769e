import { useTranslations } from "next-intl";
import { formatDayOf } from "@/lib/platform/dates";
import type { TrackedOutcome } from "@/lib/responses/track-outcome";

/** How the matter stands, in a few words; of what waits for confirmation only that it does. */
export function OutcomeInWords({ outcome }: { outcome: TrackedOutcome }) {
  const t = useTranslations("receipts.track");
  const words = useTranslations("opinions.outcome");
  switch (outcome.standing) {
    case "confirmed":
      return words(outcome.outcome);
    case "waiting":
      return t("waiting", { day: formatDayOf(outcome.reportedAt) });
    case "underWay":
      return words("inProgress");
  }
}
