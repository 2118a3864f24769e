import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { PasswordInput } from "@/components/ui/password-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePasswordAction } from "./actions";

export function PasswordSection() {
  const t = useTranslations("people.own");

  return (
    <Section title={t("passwordTitle")}>
      <Form action={changePasswordAction} className="stack">
        <PasswordInput
          name="currentPassword"
          label={t("currentPassword")}
          autoComplete="current-password"
        />
        <PasswordInput
          name="newPassword"
          label={t("newPassword")}
          hint={t("newPasswordHint")}
          autoComplete="new-password"
        />
        <div className="acts">
          <SubmitButton>{t("changePassword")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
