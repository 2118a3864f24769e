import { useTranslations } from "next-intl";
import { TextInput } from "@/components/ui/text-input";

type InviteeFieldsProps = {
  invitee?: {
    fullName: string;
    title: string | null;
    organisation: string | null;
    residentialGroup: string | null;
    contact: { phone: string | null; email: string | null } | null;
  };
};

/** Who somebody without an account is, and how to reach them, if at all. */
export function InviteeFields({ invitee }: InviteeFieldsProps) {
  const t = useTranslations("invitations.form");

  return (
    <>
      <TextInput
        name="fullName"
        label={t("fullName")}
        autoComplete="off"
        defaultValue={invitee?.fullName}
      />
      <div className="row">
        <TextInput
          name="organisation"
          label={t("organisation")}
          optional
          defaultValue={invitee?.organisation ?? ""}
        />
        <TextInput
          name="residentialGroup"
          label={t("residentialGroup")}
          optional
          defaultValue={invitee?.residentialGroup ?? ""}
        />
      </div>
      <TextInput name="title" label={t("title")} optional defaultValue={invitee?.title ?? ""} />
      <div className="row">
        <TextInput
          name="phone"
          label={t("phone")}
          optional
          inputMode="tel"
          defaultValue={invitee?.contact?.phone ?? ""}
        />
        <TextInput
          name="email"
          label={t("email")}
          optional
          inputMode="email"
          defaultValue={invitee?.contact?.email ?? ""}
        />
      </div>
    </>
  );
}
