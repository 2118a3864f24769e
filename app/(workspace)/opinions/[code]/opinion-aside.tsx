import { OpinionFacts } from "@/components/opinions/opinion-facts";
import { mayAssignOpinion } from "@/lib/assignments/policy";
import { whyNotAssigned } from "@/lib/assignments/rules";
import { mayViewContributor } from "@/lib/opinions/policy";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { ChargeForm } from "./charge-form";
import { ContributorBox } from "./contributor-box";

type OpinionAsideProps = {
  opinion: OpinionRecord;
  actor: Actor;
  /** Its matter is charged and answered through another opinion. */
  follows: boolean;
};

/** The facts of the opinion, with the acts that change them where the actor has them. */
export function OpinionAside({ opinion, actor, follows }: OpinionAsideProps) {
  const mayCharge = !follows && mayAssignOpinion(actor, opinion) && !whyNotAssigned(opinion);

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
        charge={mayCharge && <ChargeForm opinion={opinion} actor={actor} />}
      />
    </aside>
  );
}
