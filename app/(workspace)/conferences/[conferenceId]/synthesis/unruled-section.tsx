import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Entry } from "@/lib/syntheses/judge-opinions";
import { ruleUnruledAction } from "./actions";

type UnruledSectionProps = {
  synthesis: { id: string; conferenceId: string; version: number };
  entries: Entry[];
  level: "city" | "district" | "ward";
  mayRule: boolean;
};

/** What holds the approval up: opinions of which nobody has said yet who decides on them. */
export function UnruledSection({ synthesis, entries, level, mayRule }: UnruledSectionProps) {
  const t = useTranslations("syntheses");
  const leavingOut = (id: string) =>
    `/conferences/${synthesis.conferenceId}/synthesis/leave-out?opinion=${id}`;

  return (
    <Section title={t("unruled.title", { count: entries.length })} className="mb-8">
      <p className="mb-2 text-table text-soft">{t("unruled.body")}</p>
      {mayRule && (
        <Form
          action={ruleUnruledAction}
          label={t("unruled.rule", { count: entries.length, level })}
        >
          <HiddenInput name="synthesisId" value={synthesis.id} />
          <HiddenInput name="version" value={synthesis.version} />
          <SubmitButton variant="plain">
            {t("unruled.rule", { count: entries.length, level })}
          </SubmitButton>
        </Form>
      )}
      <Lines className="mt-3">
        {entries.map(({ opinionId, code, text }) => (
          <Line
            key={opinionId}
            lead={
              <a className="code link" href={`/opinions/${code}`}>
                {code}
              </a>
            }
            act={
              mayRule && (
                <a
                  className="act"
                  href={leavingOut(opinionId)}
                  aria-label={t("list.leaveOutOf", { code })}
                >
                  {t("list.leaveOut")}
                </a>
              )
            }
          >
            {text}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
