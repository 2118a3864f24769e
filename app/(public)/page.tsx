import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { env } from "@/lib/platform/env";
import { currentActor } from "@/lib/platform/session";
import { PublicFrame } from "./public-frame";

const stages = ["before", "at", "after", "years"] as const;

export default async function LandingPage() {
  const t = await getTranslations("public");
  const isSignedIn = (await currentActor()) !== null;
  const isDemo = env().DEMO === "1";

  return (
    <PublicFrame>
      <div className="max-w-[70ch] py-8">
        <h1>{t("title")}</h1>
        <p className="reading mt-3">{t("lead")}</p>
        <div className="acts mt-6">
          {isSignedIn ? (
            <ButtonLink variant="primary" href="/work">
              {t("work")}
            </ButtonLink>
          ) : (
            <ButtonLink variant="primary" href="/sign-in">
              {t("signIn")}
            </ButtonLink>
          )}
          {isDemo && <ButtonLink href="/demo">{t("demo")}</ButtonLink>}
          <ButtonLink variant="quiet" href="/help">
            {t("help")}
          </ButtonLink>
        </div>
        {isDemo && <p className="mt-3 text-small text-soft">{t("demoNote")}</p>}
      </div>
      <dl className="grid max-w-[900px] gap-x-11 gap-y-6 border-t border-hair pt-6 sm:grid-cols-2">
        {stages.map((stage) => (
          <div key={stage}>
            <dt className="text-section font-bold">{t(`stages.${stage}`)}</dt>
            <dd className="mt-1 text-table text-soft">{t(`stages.${stage}Text`)}</dd>
          </div>
        ))}
      </dl>
    </PublicFrame>
  );
}
