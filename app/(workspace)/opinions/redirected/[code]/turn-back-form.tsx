import { useTranslations } from "next-intl";
import { KindSelect } from "@/components/opinions/kind-select";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ApartRecord } from "@/lib/opinions/apart-queries";
import { turnBackOpinionAction } from "../actions";

export function TurnBackForm({ apart }: { apart: ApartRecord }) {
  const t = useTranslations("redirections.turnBack");
  return (
    <section className="section" aria-label={t("title")}>
      <Disclosure summary={t("title")}>
        <Form action={turnBackOpinionAction} className="stack" label={t("title")}>
          <p className="text-small text-soft">{t("explain")}</p>
          <HiddenInput name="opinionId" value={apart.id} />
          <HiddenInput name="version" value={apart.version} />
          <KindSelect defaultValue={apart.formerKind ?? "recommendation"} />
          <TextArea name="reason" label={t("reason")} rows={2} />
          <div className="acts">
            <SubmitButton variant="plain">{t("submit")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </section>
  );
}
