import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { Flash } from "@/components/ui/flash";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listEventsOfOpinion } from "@/lib/audit/queries";
import { getApart, noticeDue } from "@/lib/opinions/apart-queries";
import { mayRedirectOpinion } from "@/lib/opinions/policy";
import { requireActor } from "@/lib/platform/session";
import { SameNumber } from "../../../same-number";
import { ApartFacts } from "./apart-facts";
import { RedirectForm } from "./redirect-form";
import { TurnBackForm } from "./turn-back-form";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await params).code };
}

/** A complaint or denunciation on its way to its own procedure. */
export default async function ApartPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const apart = (await getApart(actor, (await params).code)) ?? notFound();
  const done = String((await searchParams).done ?? "");
  const t = await getTranslations("redirections");
  const [history, due] = await Promise.all([
    listEventsOfOpinion(apart.id),
    noticeDue(apart.receivedOn),
  ]);
  const crumbs = [
    { label: t("page.crumb"), href: "/opinions" },
    { label: t("title"), href: "/opinions/redirected" },
  ];

  return (
    <>
      <PageHead title={apart.code} crumbs={crumbs} />
      {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <Notice title={t("page.hidden")} quiet />
      {apart.documentNumber && <SameNumber actor={actor} kind="redirection" ids={[apart.id]} />}
      <div className="grid-record">
        <div>
          <section className="section">
            <p className="reading">{apart.text}</p>
            {apart.place && <p className="mt-3">{t("page.place", { place: apart.place })}</p>}
          </section>
          {mayRedirectOpinion(actor, apart) && (
            <>
              <RedirectForm apart={apart} />
              <TurnBackForm apart={apart} />
            </>
          )}
          <Section title={t("page.history")} id="history">
            <History entries={history} />
          </Section>
        </div>
        <ApartFacts apart={apart} due={due} mayView={mayRedirectOpinion(actor, apart)} />
      </div>
    </>
  );
}
