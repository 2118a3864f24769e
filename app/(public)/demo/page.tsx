import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { demoPassword } from "@/lib/people/demo-password";
import { listDemoAccounts } from "@/lib/people/list-demo-accounts";
import { env } from "@/lib/platform/env";
import { PublicFrame } from "../public-frame";
import { DemoLocality } from "./demo-locality";

// The five localities whose story the demo tells, then whatever else there is.
const toldFirst = ["PTH", "PDD", "XTT", "PPL", "PCG"];

function rank(symbol: string): number {
  return (toldFirst.indexOf(symbol) + 1 || toldFirst.length + 1) - 1;
}

export async function generateMetadata() {
  if (env().DEMO !== "1") notFound();
  return { title: (await getTranslations("demo"))("title") };
}

export default async function DemoPage() {
  if (env().DEMO !== "1") notFound();
  const t = await getTranslations("demo");
  const localities = (await listDemoAccounts()).sort(
    (one, other) => rank(one.unit.symbol) - rank(other.unit.symbol),
  );

  return (
    <PublicFrame>
      <PageHead title={t("title")} subtitle={t("subtitle")} />
      {localities.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      ) : (
        <>
          <p>
            {t("password")} <code className="code">{demoPassword}</code>
          </p>
          <ul className="mt-2 mb-6 flex flex-wrap gap-x-4 gap-y-1">
            {localities.map(({ unit }) => (
              <li key={unit.symbol}>
                <a className="link" href={`#${unit.symbol}`}>
                  {unit.fullName}
                </a>
              </li>
            ))}
          </ul>
          {localities.map((locality) => (
            <DemoLocality key={locality.unit.symbol} {...locality} />
          ))}
          <p className="mt-8 max-w-[75ch] text-small text-soft">{t("invented")}</p>
        </>
      )}
    </PublicFrame>
  );
}
