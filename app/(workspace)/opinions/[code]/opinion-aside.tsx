import { OpinionFacts } from "@/components/opinions/opinion-facts";
import { mayViewContributor } from "@/lib/opinions/policy";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { whyChargeIsRefused } from "@/lib/opinions/rules";
import { postFor, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { ChargeForm } from "./charge-form";
import { ContributorBox } from "./contributor-box";

/** The facts of the opinion, with the acts that change them where the actor has them. */
export function OpinionAside({ opinion, actor }: { opinion: OpinionRecord; actor: Actor }) {
  const charging = postFor(actor, opinion.unitId, "secretariat", "leader");
  const mayCharge = charging && !whyChargeIsRefused(opinion);

  return (
    <aside>
      <OpinionFacts
        opinion={opinion}
        today={dayOf(new Date())}
        contributor={
          <ContributorBox
            opinionId={opinion.id}
            hasContributor={opinion.hasContributor}
            mayView={mayViewContributor(actor, opinion)}
          />
        }
        charge={
          mayCharge && <ChargeForm opinion={opinion} actor={actor} unitId={charging.unitId} />
        }
      />
    </aside>
  );
}
