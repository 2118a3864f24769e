import { mkdirSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { redirectOpinion } from "@/lib/opinions/redirect-opinion";
import { withdrawPaper } from "@/lib/papers/withdraw-paper";
import type { Actor } from "@/lib/platform/actor";
import { env } from "@/lib/platform/env";
import { issueResponse } from "@/lib/responses/issue-response";
import { listSameNumbers } from "@/lib/search/same-number";
import { recordReply } from "@/lib/transfers/record-reply";
import { scheduled, today } from "../conferences/scheduled";
import { conferenceIn, record } from "../opinions/desk";
import { added, pdf } from "../papers/papers";
import { answerable, on, type Answerable } from "../responses/answerable";
import { approved, further, issued, issuedOn, letter, nameContributor } from "../responses/issued";
import { isoToday, itemOf, send, transferable } from "../transfers/sending";
import { world } from "../../support/world";

const typed = (documentNumber: string) => ({ numbering: "typed" as const, documentNumber });

/** A second answer of the unit, with that number. */
async function issuedToo(w: Answerable, documentNumber: string, answeredOn = letter.answeredOn) {
  const opinion = await further(w);
  const of = { ...w, opinion };
  await nameContributor(of);
  const seen = await approved(of);
  const at = answeredOn === letter.answeredOn ? issuedOn : on("2027-01-05");
  const input = { ...seen, ...letter, ...typed(documentNumber), answeredOn };
  await issueResponse(w.secretariat, { ...input, publiciseBy: "2027-02-01" }, at);
  return { ...opinion, responseId: seen.responseId };
}

describe("a letter", () => {
  it("is issued with a number used before, and the other letter is named, however it was typed", async () => {
    const w = await answerable();
    const first = await issued(w, typed("12/UBND-VP"));
    const second = await issuedToo(w, "số 012/UBND - VP");
    expect(await listSameNumbers(w.secretariat, "letter", [second.responseId])).toEqual([
      {
        ...{ id: first, is: "answer", about: w.opinion.code, number: "12/UBND-VP" },
        ...{ day: new Date("2026-03-12"), href: `/opinions/${w.opinion.code}/answers/${first}` },
      },
    ]);
    expect(await listSameNumbers(w.secretariat, "letter", [first])).toMatchObject([
      { about: second.code },
    ]);
  });

  it("has no other where the number differs by a letter, or stands in another year", async () => {
    const w = await answerable();
    const first = await issued(w, typed("12/UBND-VP"));
    await issuedToo(w, "12a/UBND-VP");
    expect(await listSameNumbers(w.secretariat, "letter", [first])).toEqual([]);
    const next = await answerable();
    const ofYear = await issued(next, typed("12/UBND-VP"));
    await issuedToo(next, "12/UBND-VP", "2027-01-05");
    expect(await listSameNumbers(next.secretariat, "letter", [ofYear])).toEqual([]);
  });

  it("is not told of to people who see none of the unit's opinions", async () => {
    const w = await answerable();
    const first = await issued(w, typed("12/UBND-VP"));
    await issuedToo(w, "12/UBND-VP");
    expect(await listSameNumbers(w.cauGiaySecretariat, "letter", [first])).toEqual([]);
  });
});

describe("a transmittal by letter and what comes back", () => {
  it("shares its numbers with the answers of the unit; replies have their own", async () => {
    const w = await transferable();
    const outside = { toUnitId: "", outsideBody: "Công ty Điện lực Tây Hồ", form: "letter" };
    const sent = [
      await send(w, w.secretariat, [w.opinion.id], outside),
      await send(w, w.secretariat, [w.second.id], outside),
    ];
    const items: string[] = [];
    for (const { id } of sent) {
      const itemId = await itemOf(id);
      const input = { itemId, text: "Thay trạm biến áp.", signer: null, datedOn: isoToday() };
      await recordReply(w.secretariat, {
        input: { ...input, documentNumber: "118/ĐLTH" },
        file: null,
      });
      items.push(itemId);
    }
    expect(await listSameNumbers(w.secretariat, "reply", [items[1]!])).toMatchObject([
      { is: "reply", about: w.opinion.code, href: `/transfers/${sent[0]!.id}` },
    ]);
    expect(await listSameNumbers(w.secretariat, "letter", [sent[1]!.id])).toEqual([]);
    expect(await listSameNumbers(w.agencyOfficer, "reply", [items[1]!])).toEqual([]);
  });
});

describe("a paper", () => {
  it("is told of by those of its kind that are in use, and that the actor may see", async () => {
    rmSync(env().STORAGE_DIR, { recursive: true, force: true });
    mkdirSync(env().STORAGE_DIR);
    const w = await scheduled();
    const office = { number: "12-BC/ĐU", audience: "office" as const };
    const first = await added(w, pdf(), office);
    const second = await added(w, pdf(), { number: "12 - BC/ĐU", issuedOn: "2026-02-01" });
    await added(w, pdf(), { ...office, kind: "plan" });
    const others = (actor: Actor) => listSameNumbers(actor, "paper", [second.id]);
    expect(await others(w.secretariat)).toMatchObject([
      { id: first.id, is: "paper", about: "Báo cáo kinh tế - xã hội", day: null },
    ]);
    expect(await others(w.committeeChair)).toEqual([]);
    const withdrawal = { paperId: first.id, version: 1, reason: "Nhầm số." };
    await withdrawPaper(w.secretariat, withdrawal, today);
    expect(await others(w.secretariat)).toEqual([]);
  });
});

describe("a letter that redirects a denunciation", () => {
  it("is told of to the officers who redirect, and to no leader", async () => {
    const w = await world();
    const { id: conferenceId } = await conferenceIn(w, "planned");
    const ids: string[] = [];
    for (const text of ["Tôi tố cáo việc thu tiền.", "Tôi tố cáo việc cấp phép."]) {
      const { id } = await record(w.secretariat, conferenceId, { text });
      const apart = { kind: "denunciation" as const, reason: "Tố cáo" };
      await setApartOpinion(w.secretariat, { opinionId: id, version: 1, ...apart });
      await redirectOpinion(w.secretariat, {
        ...{ opinionId: id, version: 2, isMailed: false, receivingBody: "Thanh tra thành phố" },
        ...{ redirectedOn: "2026-11-20", documentNumber: "45/PC-UBND" },
      });
      ids.push(id);
    }
    const others = (actor: Actor) => listSameNumbers(actor, "redirection", [ids[0]!]);
    expect(await others(w.secretariat)).toMatchObject([{ id: ids[1], is: "redirection" }]);
    expect(await others(w.committeeChair)).toEqual([]);
  });
});
