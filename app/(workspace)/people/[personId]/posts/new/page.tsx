import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { mayAdminister, mayRegisterPerson } from "@/lib/people/policy";
import { getPerson } from "@/lib/people/queries";
import { requireActor } from "@/lib/platform/session";
import { unitSymbolOfCookie } from "@/lib/platform/unit-cookie";
import { getUnit, getViewedUnit, listVisibleUnits } from "@/lib/units/queries";
import { PostForm } from "./post-form";
import { UnitChoice } from "./unit-choice";

type NewPostPageProps = {
  params: Promise<{ personId: string }>;
  searchParams: Promise<{ unit?: string | string[] }>;
};

export async function generateMetadata({ params }: NewPostPageProps) {
  const person = (await getPerson(await requireActor(), (await params).personId)) ?? notFound();
  const t = await getTranslations("people.postForm");
  return { title: t("title", { person: person.fullName }) };
}

export default async function NewPostPage({ params, searchParams }: NewPostPageProps) {
  const actor = await requireActor();
  if (!mayRegisterPerson(actor)) notFound();
  const person = (await getPerson(actor, (await params).personId)) ?? notFound();
  const symbol = [(await searchParams).unit].flat()[0];
  const viewed = (await getViewedUnit(actor, symbol, await unitSymbolOfCookie())) ?? notFound();
  const unit = (await getUnit(actor, viewed.symbol)) ?? notFound();
  const { own, below, kept } = await listVisibleUnits(actor);
  const t = await getTranslations("people.postForm");

  return (
    <>
      <PageHead
        title={t("title", { person: person.fullName })}
        crumbs={[{ label: person.fullName, href: `/people/${person.id}` }]}
      />
      <UnitChoice
        action={`/people/${person.id}/posts/new`}
        units={[...own, ...below, ...kept]}
        chosen={unit.symbol}
      />
      {mayAdminister(actor, unit) && <PostForm actor={actor} person={person} unit={unit} />}
    </>
  );
}
