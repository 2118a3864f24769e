import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { approveResponse } from "@/lib/responses/approve-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { rejectAnswer } from "@/lib/responses/reject-answer";
import { returnResponse } from "@/lib/responses/return-response";
import { reviseResponse } from "@/lib/responses/revise-response";
import { submitResponse } from "@/lib/responses/submit-response";
import { holdingOf } from "@/tests/integration/conferences/scheduled";
import {
  allChecked,
  answerable,
  dayAfter,
  draftOf,
  everythingOf,
  on,
  submitted,
  type Answerable,
} from "./answerable";

const comment = "Nêu rõ ngày cấp và nơi nhận.";
const issue = { documentNumber: null, answeredOn: "2026-03-12" };
const issuedOn = on("2026-03-12");

type Seen = { responseId: string; version: number };
type Attempt = (w: Answerable, seen: Seen, actor: Actor) => Promise<unknown>;

const approve: Attempt = (_, seen, actor) =>
  approveResponse(actor, { ...seen, ...allChecked }, dayAfter);
const giveBack: Attempt = (_, seen, actor) => returnResponse(actor, { ...seen, comment }, dayAfter);
const submit: Attempt = (_, seen, actor) => submitResponse(actor, seen, dayAfter);
const issueIt: Attempt = (_, seen, actor) => issueResponse(actor, { ...seen, ...issue }, issuedOn);
const draft: Attempt = (w, _, actor) => draftResponse(actor, draftOf(w), dayAfter);
const revise: Attempt = (w, seen, actor) =>
  reviseResponse(
    actor,
    { ...seen, body: "Bản khác.", answererId: holdingOf(w.committeeChair) },
    dayAfter,
  );
const reject: Attempt = (w, _, actor) =>
  rejectAnswer(actor, { opinionId: w.opinion.id, version: 2, reason: comment }, dayAfter);

/** Nobody outside these posts, however high. */
const strangers = ["wardAdministrator", "citySecretariat", "cityAdministrator"] as const;

describe("a written answer that waits for approval", () => {
  it.each([
    ["is not drafted", draft, ["frontOfficer", "committeeChair", ...strangers]],
    ["is not revised", revise, ["frontOfficer", "committeeChair", ...strangers]],
    ["is not submitted", submit, ["frontOfficer", "committeeChair", ...strangers]],
    ["is not approved", approve, ["secretariat", "agencyOfficer", "frontOfficer", ...strangers]],
    ["is not returned", giveBack, ["secretariat", "agencyOfficer", "frontOfficer", ...strangers]],
    ["is not issued", issueIt, ["agencyOfficer", "committeeChair", "frontOfficer", ...strangers]],
    ["is not rejected", reject, ["secretariat", "agencyOfficer", ...strangers]],
  ] as const)("%s by those without the post, and nothing is written", async (_, attempt, names) => {
    const w = await answerable();
    const seen = await submitted(w);
    const before = await everythingOf(w.opinion.id);
    for (const name of names) {
      await expect(attempt(w, seen, w[name]), name).rejects.toMatchObject({ code: "not-allowed" });
    }
    for (const stranger of [w.cauGiaySecretariat, w.cauGiayLeader]) {
      await expect(attempt(w, seen, stranger)).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await everythingOf(w.opinion.id)).toEqual(before);
  });

  it("takes only the steps that its state allows, and writes nothing else", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    const before = await everythingOf(w.opinion.id);
    const refused = async (attempt: Attempt, actor: Actor, code: string, version = seen.version) =>
      expect(attempt(w, { ...seen, version }, actor)).rejects.toMatchObject({ code });
    await refused(issueIt, w.secretariat, "answer-not-in-this-state");
    await refused(submit, w.agencyOfficer, "answer-not-in-this-state");
    await refused(draft, w.secretariat, "answer-drafted-already");
    await refused(reject, w.frontOfficer, "opinion-not-answered");
    await refused(approve, w.committeeChair, "changed-meanwhile", 1);
    expect(await everythingOf(w.opinion.id)).toEqual(before);
  });

  it("is not approved by whoever wrote it, submitted it, or last changed it", async () => {
    for (const hand of ["draft", "submit", "revise"] as const) {
      const w = await answerable();
      const posts = [...w.committeeChair.posts, ...w.secretariat.posts];
      const both = { ...w.committeeChair, posts };
      const by = (act: typeof hand) => (act === hand ? both : w.agencyOfficer);
      const { id: responseId } = await draftResponse(by("draft"), draftOf(w), dayAfter);
      await revise(w, { responseId, version: 1 }, by("revise"));
      await submit(w, { responseId, version: 2 }, by("submit"));
      const before = await everythingOf(w.opinion.id);
      await expect(approve(w, { responseId, version: 3 }, both), hand).rejects.toMatchObject({
        code: "own-answer",
      });
      expect(await everythingOf(w.opinion.id)).toEqual(before);
    }
  });

  it("is not issued with a date in the future or before the opinion", async () => {
    const w = await answerable();
    const seen = await submitted(w);
    await approve(w, seen, w.committeeChair);
    const before = await everythingOf(w.opinion.id);
    const issueOn = (answeredOn: string) =>
      issueResponse(
        w.secretariat,
        { responseId: seen.responseId, version: 3, documentNumber: null, answeredOn },
        issuedOn,
      );
    const field = "answeredOn";
    await expect(issueOn("2026-03-13")).rejects.toMatchObject({
      code: "answer-in-the-future",
      field,
    });
    await expect(issueOn("2026-03-09")).rejects.toMatchObject({
      code: "answer-before-opinion",
      field,
    });
    expect(await everythingOf(w.opinion.id)).toEqual(before);
  });
});
