import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { linkOpinionAction } from "../actions";

/** For opinions that were typed in before their slips were scanned. */
export function LinkForm({ slip }: { slip: { id: string; version: number } }) {
  const t = useTranslations("slips.page");
  return (
    <Form action={linkOpinionAction} label={t("link")}>
      <FormDisclosure summary={t("link")}>
        <HiddenInput name="slipId" value={slip.id} />
        <HiddenInput name="version" value={slip.version} />
        <TextInput
          name="code"
          label={t("linkCode")}
          hint={t("linkHint", { code: "PTH-2026-001" })}
          autoComplete="off"
        />
        <div className="acts">
          <SubmitButton variant="plain">{t("linkSend")}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
