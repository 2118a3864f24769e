import { listHoldersOn } from "@/lib/people/queries";
import { dayOf } from "@/lib/platform/dates";
import { Refusal } from "@/lib/refusals";

type Conference = { unitId: string; startsAt: Date };

/** Who presents a paper, with name and title as of the day of the conference. */
export async function findPresenter(presenterId: string | null, conference: Conference) {
  const none = { presenterHoldingId: null, presenterName: null, presenterTitle: null };
  if (presenterId === null) return none;
  const holders = await listHoldersOn(conference.unitId, "all", dayOf(conference.startsAt));
  const holder = holders.find(({ holdingId }) => holdingId === presenterId);
  if (!holder) throw new Refusal("presenter-not-in-post", {}, "presenterId");
  return {
    presenterHoldingId: holder.holdingId,
    presenterName: holder.personName,
    presenterTitle: holder.title,
  };
}
