import { getTranslations } from "next-intl/server";
import { RulingNote } from "@/components/opinions/ruling-note";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { getRuledUnit, listRulings } from "@/lib/opinions/list-rulings";
import { rulingWeight } from "@/lib/opinions/policy";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { RulingForm } from "./ruling-form";

/** Who may decide on the matter, who said so and why, and the next ruling. */
export async function CompetenceSection({
  opinion,
  actor,
}: {
  opinion: OpinionRecord;
  actor: Actor;
}) {
  const t = await getTranslations("opinions");
  const rulings = await listRulings(actor, opinion.id);
  const [inForce = null, ...earlier] = rulings;
  const weight = rulingWeight(actor, opinion);
  if (!inForce && !weight) return null;

  return (
    <Section id="competence" title={t("ruling.title")}>
      <div className="flex flex-col gap-4">
        {inForce ? (
          <RulingNote ruling={inForce} isInForce />
        ) : (
          <p className="text-soft">{t("ruling.none")}</p>
        )}
        {weight && (
          <RulingForm
            opinion={opinion}
            unit={await getRuledUnit(opinion.unitId)}
            weight={weight}
            inForce={inForce}
          />
        )}
        {earlier.length > 0 && (
          <Disclosure summary={t("ruling.earlier")}>
            <div className="flex flex-col gap-3">
              {earlier.map((ruling) => (
                <RulingNote key={ruling.id} ruling={ruling} />
              ))}
            </div>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
