import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput } from "@/components/ui/date-input";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ApartRecord } from "@/lib/opinions/apart-queries";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { redirectOpinionAction } from "../actions";

/** Which body received it, and when; the sender is told by mail or on paper. */
export function RedirectForm({ apart }: { apart: ApartRecord }) {
  const t = useTranslations("redirections.redirect");
  const title = t(apart.redirectedOn ? "again" : "title");

  return (
    <Section title={title}>
      <Form action={redirectOpinionAction} className="stack" label={title}>
        <HiddenInput name="opinionId" value={apart.id} />
        <HiddenInput name="version" value={apart.version} />
        <TextInput
          name="receivingBody"
          label={t("body")}
          hint={t("bodyHint")}
          defaultValue={apart.receivingBody ?? undefined}
        />
        <div className="row">
          <DateInput
            name="redirectedOn"
            label={t("on")}
            defaultValue={formatDay(apart.redirectedOn ?? dayOf(new Date()))}
          />
          <TextInput
            name="documentNumber"
            label={t("number")}
            optional
            defaultValue={apart.documentNumber ?? undefined}
          />
        </div>
        {apart.hasAddress ? (
          <Checkbox name="isMailed" value="yes" label={t("mail")} />
        ) : (
          <p className="text-small text-soft">{t("noAddress")}</p>
        )}
        <div className="acts">
          <SubmitButton>{t("submit")}</SubmitButton>
          <ButtonLink href={`/opinions/redirected/${apart.code}/notice`}>{t("print")}</ButtonLink>
        </div>
      </Form>
    </Section>
  );
}
