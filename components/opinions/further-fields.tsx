import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";

/** What few opinions come with: closed, so that the keyboard passes it in one step. */
export function FurtherFields() {
  const t = useTranslations("opinions.desk");
  return (
    <Disclosure summary={t("further")}>
      <div className="row">
        <TextInput
          name="place"
          label={t("place")}
          optional
          autoComplete="off"
          hint={t("placeHint")}
        />
        <DateInput name="receivedOn" label={t("receivedOn")} optional hint={t("receivedHint")} />
        <TextInput
          name="contributorPhone"
          label={t("phone")}
          optional
          inputMode="tel"
          autoComplete="off"
        />
        <TextInput name="contributorAddress" label={t("address")} optional autoComplete="off" />
        <TextInput
          name="contributorEmail"
          label={t("email")}
          optional
          type="email"
          autoComplete="off"
          hint={t("emailHint")}
        />
      </div>
    </Disclosure>
  );
}
