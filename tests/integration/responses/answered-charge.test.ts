import { describe, expect, it } from "vitest";
import { parseEvent } from "@/lib/audit/events";
import { acceptAssignment } from "@/lib/assignments/accept-assignment";
import { listAssignments } from "@/lib/assignments/queries";
import { returnAssignment } from "@/lib/assignments/return-assignment";
import { whyNotAccepted, whyNotReturned } from "@/lib/assignments/rules";
import { db } from "@/lib/platform/db";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { approveResponse } from "@/lib/responses/approve-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { rejectAnswer } from "@/lib/responses/reject-answer";
import { submitResponse } from "@/lib/responses/submit-response";
import { refusal } from "@/tests/support/refusal";
import { allChecked, answerable, dayAfter, draftOf, spokenOf, type Answerable } from "./answerable";
import { issuedOn, letter, nameContributor } from "./issued";

const reason = "Không thuộc nhiệm vụ của phòng";

async function seenNow({ opinion }: Answerable) {
  const { version } = await db.opinion.findUniqueOrThrow({ where: { id: opinion.id } });
  return { opinionId: opinion.id, version };
}

/** How the charge of the agency stands on the page of the opinion. */
async function chargeOf(w: Answerable) {
  const opinion = await db.opinion.findUniqueOrThrow({ where: { id: w.opinion.id } });
  const [current] = await listAssignments(w.secretariat, w.opinion.id);
  return {
    accept: whyNotAccepted(opinion, current!),
    return: whyNotReturned(opinion, current!),
  };
}

/** The office writes and issues the answer; the agency that was charged never accepted. */
async function issuedByOffice(w: Answerable) {
  await nameContributor(w);
  const { id: responseId } = await draftResponse(w.secretariat, draftOf(w), dayAfter);
  await submitResponse(w.secretariat, { responseId, version: 1 }, dayAfter);
  await approveResponse(w.committeeChair, { responseId, version: 2, ...allChecked }, dayAfter);
  const issued = { responseId, version: 3, ...letter };
  await issueResponse(w.secretariat, issued, issuedOn);
}

describe("a charge", () => {
  it("is neither accepted nor returned any more once the answer went out", async () => {
    const w = await answerable();
    expect(await chargeOf(w)).toEqual({ accept: null, return: null });
    await issuedByOffice(w);
    expect(await chargeOf(w)).toEqual({ accept: "opinion-answered", return: "opinion-answered" });

    const seen = await seenNow(w);
    await expect(acceptAssignment(w.agencyOfficer, seen, issuedOn)).rejects.toEqual(
      refusal("opinion-answered"),
    );
    await expect(returnAssignment(w.agencyOfficer, { ...seen, reason }, issuedOn)).rejects.toEqual(
      refusal("opinion-answered"),
    );
  });

  it("is to be accepted again when the answer is sent back", async () => {
    const w = await answerable();
    await issuedByOffice(w);
    const wanting = { ...(await seenNow(w)), reason: "Chưa trả lời đúng nội dung" };
    await rejectAnswer(w.frontOfficer, wanting, issuedOn);
    expect(await chargeOf(w)).toEqual({ accept: null, return: null });
  });

  it("that came after an answer on the spot is accepted, to carry out what was promised", async () => {
    const w = await answerable();
    await answerOnSpot(w.secretariat, spokenOf(w), dayAfter);
    expect(await chargeOf(w)).toMatchObject({ accept: "opinion-answered" });
    await db.assignment.updateMany({ data: { givenAt: issuedOn } });
    expect(await chargeOf(w)).toEqual({ accept: null, return: null });
  });

  it("is accepted by whoever in the agency begins the answer, which the trail tells", async () => {
    const w = await answerable();
    await draftResponse(w.agencyOfficer, draftOf(w), dayAfter);
    const [current] = await listAssignments(w.secretariat, w.opinion.id);
    expect(current).toMatchObject({ acceptedAt: dayAfter, acceptedBy: w.agencyOfficer.fullName });
    const events = await db.auditEvent.findMany({ orderBy: { seq: "asc" } });
    expect(events.slice(-2).map(({ type, data }) => parseEvent(type, data).type)).toEqual([
      "assignment.accepted",
      "response.drafted",
    ]);
  });

  it("waits on where the office begins the answer", async () => {
    const w = await answerable();
    await draftResponse(w.secretariat, draftOf(w), dayAfter);
    expect(await chargeOf(w)).toEqual({ accept: null, return: null });
  });
});
