import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusMark } from "@/components/ui/status-mark";
import { mayGroupOpinions } from "@/lib/matters/policy";
import { getMatter, listMembers } from "@/lib/matters/queries";
import { standingMark } from "@/lib/opinions/labels";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import { requireActor } from "@/lib/platform/session";
import { MatterActs } from "./matter-acts";
import { MemberTable } from "./member-table";

type Props = { params: Promise<{ matterId: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("matters");
  return { title: t("one") };
}

export default async function MatterPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const matter = (await getMatter(actor, (await params).matterId)) ?? notFound();
  const members = await listMembers(actor, matter.id);
  const done = String((await searchParams).done ?? "");
  const t = await getTranslations("matters");
  const words = await getTranslations("opinions");
  const { count, leadCode: code, outcome, answerStatus } = matter;

  return (
    <>
      <PageHead
        title={matter.title}
        crumbs={[
          { label: words("title"), href: "/opinions" },
          { label: t("title"), href: "/matters" },
        ]}
        subtitle={t("raised", { count })}
      />
      {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}` as "done.grouped")}</Flash>}
      <Section title={t("answer.title")}>
        <p>
          <StatusMark {...standingMark(matter)}>
            {outcome ? words(`outcome.${outcome}`) : words(`answer.${answerStatus}`)}
          </StatusMark>
        </p>
        <p className="mt-2">
          {t(isAwaitingAnswer(answerStatus) ? "answer.none" : "answer.given", { code, count })}{" "}
          <a className="link" href={`/opinions/${code}#answer`}>
            {t("answer.open", { code })}
          </a>
        </p>
      </Section>
      <Section title={t("members.title")}>
        <MemberTable
          matter={matter}
          members={members}
          mayChange={mayGroupOpinions(actor, matter)}
        />
      </Section>
      {mayGroupOpinions(actor, matter) && <MatterActs matter={matter} />}
    </>
  );
}
