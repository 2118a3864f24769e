import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/platform/session";
import { tidyLine } from "@/lib/platform/text";
import { findAnything, foundKinds } from "@/lib/search/find-anything";

export async function generateMetadata() {
  return { title: (await getTranslations("search"))("title") };
}

type FindPageProps = { searchParams: Promise<{ q?: string | string[] }> };

/** The search over everything for those without JavaScript, and for an address to keep. */
export default async function FindPage({ searchParams }: FindPageProps) {
  const actor = await requireActor();
  const { q } = await searchParams;
  const words = typeof q === "string" ? tidyLine(q.slice(0, 200)) : "";
  const found = words ? await findAnything(actor, words) : null;
  const kinds = foundKinds.filter((kind) => (found?.[kind].length ?? 0) > 0);
  const t = await getTranslations("search");

  return (
    <>
      <PageHead title={t("title")} />
      <FilterBar
        action="/find"
        label={t("title")}
        search={{ name: "q", label: t("hint"), value: words }}
        submitLabel={t("submit")}
        count={found ? t("count", { count: kinds.flatMap((kind) => found[kind]).length }) : ""}
      />
      {found && kinds.length === 0 && <EmptyState title={t("nothing")}>{t("advice")}</EmptyState>}
      {kinds.map((kind) => (
        <Section key={kind} title={t(`kinds.${kind}`)} className="mt-6">
          <ul className="found-list">
            {found?.[kind].map(({ label, detail, href }) => (
              <li key={href}>
                <a href={href}>
                  {label}
                  <small className="block">{detail}</small>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
