import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { listDemoAccounts } from "@/lib/people/list-demo-accounts";
import { formatDay } from "@/lib/platform/dates";
import { signInAsDemoAction } from "./actions";

type Locality = Awaited<ReturnType<typeof listDemoAccounts>>[number];

/** The accounts of one unit: who they are, what to try, and one press to go in. */
export async function DemoLocality({ unit, accounts }: Locality) {
  const t = await getTranslations("demo");
  const about = `locality.${unit.symbol}` as "locality.HN";

  return (
    <Section
      id={unit.symbol}
      title={
        unit.validTo
          ? t("unitPast", { unit: unit.fullName, day: formatDay(unit.validTo) })
          : unit.fullName
      }
    >
      {t.has(about) && <p className="mb-1 text-table text-soft">{t(about)}</p>}
      <ul className="divide-y divide-hair border-y border-hair">
        {accounts.map(({ username, fullName, titles, role }) => (
          <li key={username} className="flex items-center gap-4 py-2.5">
            <div className="min-w-0 flex-1">
              <p>
                <span className="font-medium">{fullName}</span>
                <span className="text-soft"> · {titles.join(", ")}</span>
              </p>
              <p className="text-small text-soft">
                <code className="code">{username}</code> · {t(`try.${role ?? "none"}`)}
              </p>
            </div>
            <Form action={signInAsDemoAction}>
              <HiddenInput name="username" value={username} />
              <SubmitButton
                variant="plain"
                small
                aria-label={t("signInAsPerson", { person: fullName })}
              >
                {t("signInAs")}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
