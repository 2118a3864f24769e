import { getTranslations } from "next-intl/server";
import { OrganisationList } from "@/components/units/organisation-list";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { mayAdminister, type UnitInTree } from "@/lib/people/policy";
import { listOrganisations } from "@/lib/people/queries";
import type { Actor } from "@/lib/platform/actor";
import type { Period } from "@/lib/units/rules";

type UnitOrganisationsProps = {
  actor: Actor;
  unit: UnitInTree & Period & { symbol: string };
  /** Today, or the last day of a unit that is no more. */
  day: Date;
};

export async function UnitOrganisations({ actor, unit, day }: UnitOrganisationsProps) {
  const t = await getTranslations("units.record");
  const organisations = await listOrganisations(actor, unit.id, day);

  return (
    <Section
      title={t("organisations")}
      actions={
        mayAdminister(actor, unit) && (
          <ButtonLink small href={`/units/${unit.symbol}/organisations/new`}>
            {t("newOrganisation")}
          </ButtonLink>
        )
      }
    >
      {organisations.length > 0 ? (
        <OrganisationList rows={organisations} unit={unit} />
      ) : (
        <p className="text-soft">{t("noOrganisations")}</p>
      )}
    </Section>
  );
}
