import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { demoPassword } from "@/lib/people/demo-password";
import { listDemoAccounts } from "@/lib/people/list-demo-accounts";
import { env } from "@/lib/platform/env";
import { PublicFrame } from "../public-frame";
import { DemoLocality } from "./demo-locality";

export async function generateMetadata() {
  if (env().DEMO !== "1") notFound();
  return { title: (await getTranslations("demo"))("title") };
}

export default async function DemoPage() {
  if (env().DEMO !== "1") notFound();
  const t = await getTranslations("demo");
  const localities = await listDemoAccounts();

  return (
    <PublicFrame>
      <PageHead title={t("title")} subtitle={t("subtitle")} />
      {localities.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>
      ) : (
        <>
          <p className="mb-6">
            {t("password")} <code className="code">{demoPassword}</code>
          </p>
          {localities.map((locality) => (
            <DemoLocality key={locality.unit.symbol} {...locality} />
          ))}
        </>
      )}
    </PublicFrame>
  );
}
