import { useTranslations } from "next-intl";
import { TextInput } from "@/components/ui/text-input";

type PersonFieldsProps = {
  person?: { fullName: string; email: string | null; phone: string | null };
};

/** Who a person is and how to reach them. */
export function PersonFields({ person }: PersonFieldsProps) {
  const t = useTranslations("people.personForm");
  const off = { autoComplete: "off" };

  return (
    <>
      <TextInput
        name="fullName"
        label={t("fullName")}
        defaultValue={person?.fullName}
        maxLength={120}
        {...off}
      />
      <TextInput
        name="email"
        label={t("email")}
        defaultValue={person?.email ?? ""}
        optional
        inputMode="email"
        {...off}
      />
      <TextInput
        name="phone"
        label={t("phone")}
        defaultValue={person?.phone ?? ""}
        optional
        inputMode="tel"
        {...off}
      />
    </>
  );
}
