import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { Address } from "@/lib/opinions/filters";
import { requireActor } from "@/lib/platform/session";
import { doneAtOnce } from "@/lib/selections/schema";
import { ActForms } from "./act-forms";
import { ChosenList } from "./chosen-list";
import { readSelection } from "./read-selection";

export async function generateMetadata() {
  return { title: (await getTranslations("selections"))("title") };
}

type Props = { searchParams: Promise<Address> };

/** The acts on what was ticked in the list of opinions, or on all that its filters leave. */
export default async function SelectionPage({ searchParams }: Props) {
  const actor = await requireActor();
  const selection = (await readSelection(actor, await searchParams)) ?? notFound();
  const { unit, opinions, isAll, listHref } = selection;
  const t = await getTranslations("selections");
  const count = opinions.length;

  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: t("page.crumb"), href: listHref }, { label: unit.fullName }]}
      />
      {count === 0 ? (
        <EmptyState
          title={t("page.none")}
          actions={<ButtonLink href={listHref}>{t("page.back")}</ButtonLink>}
        >
          {t("page.noneBody")}
        </EmptyState>
      ) : (
        <>
          <p className="say">{t(isAll ? "page.countAll" : "page.count", { count })}</p>
          <ChosenList selection={selection} />
          <p className="mt-3 text-small text-soft">
            {t("page.rules")} {count > doneAtOnce && t("page.background", { most: doneAtOnce })}
          </p>
          <ActForms selection={selection} actor={actor} />
        </>
      )}
    </>
  );
}
