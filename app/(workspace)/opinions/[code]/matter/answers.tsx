import type { MatterRecord } from "@/lib/matters/queries";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { AnswerSection } from "../answers/answer-section";
import { OutcomeSection } from "../answers/outcome-section";
import { AnswerOfLead } from "./answer-of-lead";

type AnswersProps = {
  opinion: OpinionRecord;
  matter: MatterRecord | null;
  actor: Actor;
  done: string;
};

/** Answer and outcome with what may be done about them; for one that follows a lead, what the lead was answered. */
export function Answers({ opinion, matter, actor, done }: AnswersProps) {
  if (matter && matter.leadId !== opinion.id) return <AnswerOfLead matter={matter} actor={actor} />;
  return (
    <>
      <AnswerSection opinion={opinion} actor={actor} done={done} />
      <OutcomeSection opinion={opinion} actor={actor} done={done} />
    </>
  );
}
