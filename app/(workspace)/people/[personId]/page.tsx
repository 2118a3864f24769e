import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { mayManageAccountOf, mayReadPeople, mayRegisterPerson } from "@/lib/people/policy";
import { getPerson } from "@/lib/people/queries";
import { isHeldOn, isOver } from "@/lib/people/rules";
import { dayOf } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { AccountSection } from "./account-section";
import { ContactFacts } from "./contact-facts";
import { PostList } from "./post-list";

const outcomes = [
  "person",
  "changed",
  "post",
  "ended",
  "opened",
  "disabled",
  "enabled",
  "reset",
] as const;

type PersonPageProps = {
  params: Promise<{ personId: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: PersonPageProps) {
  return { title: (await getPerson(await requireActor(), (await params).personId))?.fullName };
}

export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const actor = await requireActor();
  const person = mayReadPeople(actor) ? await getPerson(actor, (await params).personId) : null;
  if (!person) notFound();
  const asked = (await searchParams).done;
  const done = outcomes.find((outcome) => outcome === asked);
  const today = dayOf(new Date());
  const held = person.holdings.filter((holding) => isHeldOn(holding, today));
  const units = person.holdings
    .filter((holding) => !isOver(holding, today))
    .map(({ post }) => post.organisation.unit);
  const mayManage = mayManageAccountOf(actor, units);
  const t = await getTranslations("people");

  return (
    <>
      <PageHead
        title={person.fullName}
        crumbs={[{ label: t("list.title"), href: "/people" }]}
        subtitle={held.map(({ post }) => post.title).join(" · ")}
        actions={
          mayRegisterPerson(actor) && (
            <ButtonLink variant="primary" href={`/people/${person.id}/posts/new`}>
              {t("record.givePost")}
            </ButtonLink>
          )
        }
      />
      {done && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <div className="grid-record">
        <div>
          <Section title={t("record.posts")}>
            <PostList actor={actor} personId={person.id} holdings={person.holdings} today={today} />
          </Section>
          {mayManage && <AccountSection person={person} />}
        </div>
        <ContactFacts person={person} mayChange={mayManage} />
      </div>
    </>
  );
}
