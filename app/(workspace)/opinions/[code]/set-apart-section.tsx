import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { kindHint } from "@/lib/opinions/kind-hints";
import { mayRedirectOpinion } from "@/lib/opinions/policy";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { kindsApart } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { setApartOpinionAction } from "../redirected/actions";

type SetApartSectionProps = { opinion: OpinionRecord; actor: Actor };

/** Where an officer tells a complaint or denunciation apart; its words may hint at it. */
export function SetApartSection({ opinion, actor }: SetApartSectionProps) {
  const t = useTranslations("redirections.section");
  const kinds = useTranslations("opinions.kind");
  if (!mayRedirectOpinion(actor, opinion)) return null;
  const hint = kindHint(opinion.text);

  return (
    <section className="section" aria-label={t("title")}>
      {hint && <Notice tone="warning" title={t("hint", hint)} quiet className="mb-3" />}
      <Disclosure summary={t("title")}>
        <Form action={setApartOpinionAction} className="stack" label={t("title")}>
          <p className="text-small text-soft">
            {t("explain")} {opinion.isInMatter && t("inMatter")}
          </p>
          <HiddenInput name="opinionId" value={opinion.id} />
          <HiddenInput name="version" value={opinion.version} />
          <RadioGroup
            name="kind"
            label={t("kind")}
            options={kindsApart.map((value) => ({ value, label: kinds(value) }))}
            defaultValue={hint?.kind}
          />
          <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} />
          <div className="acts">
            <SubmitButton variant="danger">{t("submit")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </section>
  );
}
