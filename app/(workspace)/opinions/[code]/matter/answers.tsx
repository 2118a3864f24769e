import type { MatterRecord } from "@/lib/matters/queries";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { listKeptAnswers } from "@/lib/responses/kept-answers";
import { AnswerSection } from "../answers/answer-section";
import { OutcomeSection } from "../answers/outcome-section";
import { AnswerOfLead } from "./answer-of-lead";

type AnswersProps = {
  opinion: OpinionRecord;
  /** The matter that it is answered with, where another opinion leads that. */
  followed: MatterRecord | null;
  actor: Actor;
  done: string;
};

/** Answer and outcome with what may be done about them; for one that follows a lead, what the lead was answered. */
export async function Answers({ opinion, followed, actor, done }: AnswersProps) {
  const kept = await listKeptAnswers(actor, opinion.id);
  if (followed) return <AnswerOfLead matter={followed} kept={kept} actor={actor} />;
  return (
    <>
      <AnswerSection opinion={opinion} kept={kept} actor={actor} done={done} />
      <OutcomeSection opinion={opinion} kept={kept} actor={actor} done={done} />
    </>
  );
}
