import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { TextInput } from "@/components/ui/text-input";
import { addDays, dayOf, formatDay } from "@/lib/platform/dates";
import { usualPublicisingDays } from "@/lib/responses/publicising";

/** By when the answer is to be made public where it was asked, or why it is not. */
export function PublicisingTerm() {
  const t = useTranslations("responses.issue");
  const usual = addDays(dayOf(new Date()), usualPublicisingDays);

  return (
    <div className="row">
      <DateInput
        name="publiciseBy"
        label={t("publiciseBy")}
        hint={t("publiciseByHint")}
        optional
        defaultValue={formatDay(usual)}
      />
      <TextInput
        name="notPublicReason"
        label={t("notPublicReason")}
        hint={t("notPublicReasonHint")}
        optional
      />
    </div>
  );
}
