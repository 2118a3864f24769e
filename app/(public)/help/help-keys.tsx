import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";

const keys = [
  ["help", "?"],
  ["search", "/"],
  ["new", "N"],
  ["save", "Ctrl Enter"],
  ["close", "Esc"],
] as const;

export async function HelpKeys() {
  const t = await getTranslations("help");

  return (
    <Section title={t("keysTitle")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-table">
        {keys.map(([name, key]) => (
          <div key={name} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
