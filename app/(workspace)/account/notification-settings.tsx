import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { listWays } from "@/lib/notifications/queries";
import { notificationWays } from "@/lib/notifications/schema";
import { chooseWaysAction } from "./actions";

type NotificationSettingsProps = {
  ways: Awaited<ReturnType<typeof listWays>>;
  hasAddress: boolean;
};

/** How each kind of notification comes; folded for whom mail cannot reach, as the choice changes nothing yet. */
export async function NotificationSettings({ ways, hasAddress }: NotificationSettingsProps) {
  const t = await getTranslations("notifications");
  const form = (
    <Form action={chooseWaysAction} className="stack" label={t("settings.title")}>
      <p className="text-small text-soft">{t("settings.hint")}</p>
      <div className="grid gap-4 md:grid-cols-2">
        {ways.map(({ kind, way }) => (
          <RadioGroup
            key={kind}
            name={kind}
            label={t(`kind.${kind}.name`)}
            defaultValue={way}
            options={notificationWays.map((value) => ({ value, label: t(`way.${value}`) }))}
          />
        ))}
      </div>
      <div className="acts">
        <SubmitButton>{t("settings.save")}</SubmitButton>
      </div>
    </Form>
  );
  if (hasAddress) return form;

  return (
    <>
      <Notice tone="info" title={t("settings.noAddress")} />
      <Disclosure summary={t("settings.choose")}>{form}</Disclosure>
    </>
  );
}
