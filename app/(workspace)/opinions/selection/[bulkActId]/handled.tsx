import { useTranslations } from "next-intl";
import { CodeLink } from "@/components/opinions/code-link";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { ShownBulkAct } from "@/lib/selections/queries";

/** Which opinions were acted on, and where to go on. */
export function Handled({ act: { kind, handled, done } }: { act: ShownBulkAct }) {
  const t = useTranslations("selections.result");
  const others = done - handled.length;

  return (
    <Section title={t("handled")} className="mt-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {handled.map((code) => (
          <li key={code}>
            <CodeLink code={code} />
          </li>
        ))}
        {others > 0 && <li className="text-soft">{t("others", { count: others })}</li>}
      </ul>
      <div className="acts mt-4">
        {kind === "group" && <ButtonLink href="/matters">{t("toMatters")}</ButtonLink>}
        <ButtonLink href="/opinions">{t("toList")}</ButtonLink>
      </div>
    </Section>
  );
}
