import { getTranslations } from "next-intl/server";
import { HolderTable } from "@/components/units/holder-table";
import { Section } from "@/components/ui/section";
import { mayReadPeople } from "@/lib/people/policy";
import { listHoldersOn } from "@/lib/people/queries";
import type { Actor } from "@/lib/platform/actor";

type UnitPostsProps = {
  actor: Actor;
  unit: { id: string; symbol: string; validTo: Date | null };
  day: Date;
};

export async function UnitPosts({ actor, unit, day }: UnitPostsProps) {
  if (!mayReadPeople(actor)) return null;
  const t = await getTranslations("units.record");
  const holders = await listHoldersOn(unit.id, "all", day);
  const title = t(unit.validTo ? "postsAtEnd" : "posts");

  return (
    <Section
      title={title}
      actions={
        <a className="act text-small" href={`/people?unit=${unit.symbol}&below=no`}>
          {t("allPeople")}
        </a>
      }
    >
      {holders.length > 0 ? (
        <HolderTable caption={title} rows={holders} />
      ) : (
        <p className="text-soft">{t("noPosts")}</p>
      )}
    </Section>
  );
}
