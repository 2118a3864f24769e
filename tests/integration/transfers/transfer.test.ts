import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, it } from "vitest";
import { hasOpinion, getOpinion } from "@/lib/opinions/queries";
import { viewContributor } from "@/lib/opinions/view-contributor";
import { removeOrphans } from "@/lib/papers/store-file";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { fileStorage } from "@/lib/platform/storage";
import { draftResponse } from "@/lib/responses/draft-response";
import { acceptItems } from "@/lib/transfers/accept-items";
import { informSender } from "@/lib/transfers/inform-sender";
import { listTransfers } from "@/lib/transfers/list-transfers";
import { listSendable } from "@/lib/transfers/list-sendable";
import { getTransfer, listWaysOf } from "@/lib/transfers/queries";
import { recordReply } from "@/lib/transfers/record-reply";
import { getReplyFile } from "@/lib/transfers/reply-file";
import { returnItems } from "@/lib/transfers/return-items";
import { sendTransfer } from "@/lib/transfers/send-transfer";
import { takeBackItems } from "@/lib/transfers/take-back-items";
import { eventsOf } from "@/tests/integration/opinions/desk";
import { file, pdf } from "@/tests/integration/papers/papers";
import { asOwner } from "@/tests/support/database";
import {
  answer,
  aTransfer,
  itemOf,
  itemsOf,
  refusal,
  ruled,
  send,
  standingOf,
  isoToday,
  today,
  transferable,
  type Transferable,
} from "./sending";

let w: Transferable;
beforeEach(async () => {
  w = await transferable();
});

const reason = "Không thuộc thẩm quyền.";
const box = (actor: Transferable["secretariat"], kind: "incoming" | "outgoing") =>
  listTransfers(actor, actor.unitId, { box: kind, state: null, page: 1 });
const bellOf = async (actor: Transferable["secretariat"]) => {
  const told = await db.notification.findMany({ where: { personId: actor.personId } });
  return told.map(({ kind }) => kind).filter((kind) => kind.startsWith("transfer"));
};

describe("sending up and back", () => {
  it("takes several opinions by one numbered paper, and brings the answer home", async () => {
    const ids = [w.opinion.id, w.second.id];
    const { id } = await send(w, w.secretariat, ids, { dueOn: "31/12/2099" });
    expect(await getTransfer(w.secretariat, id)).toMatchObject({
      ...{ sign: "01/UBND-VP", direction: "up", fromUnit: "Phường Tây Hồ" },
      receiver: "Ủy ban nhân dân thành phố Hà Nội",
      items: [{ code: w.opinion.code }, { code: w.second.code }],
    });
    expect(await standingOf(w.opinion.id)).toMatchObject({ at: "HN", ways: ["sent"] });
    expect(await bellOf(w.citySecretariat)).toEqual(["transferReceived"]);
    expect((await box(w.citySecretariat, "incoming")).counts.toAccept).toBe(2);

    await acceptItems(w.citySecretariat, { itemIds: await itemsOf(id) });
    await answer(w.citySecretariat, w.cityLeader, w.opinion.id);
    expect(await standingOf(w.opinion.id)).toMatchObject({
      ...{ at: "PTH", answerStatus: "answeredInWriting", ways: ["answered"] },
    });
    expect(await standingOf(w.second.id)).toMatchObject({ at: "HN", ways: ["accepted"] });
    expect(await bellOf(w.secretariat)).toContain("transferAnswered");
    expect((await box(w.secretariat, "outgoing")).counts.toTell).toBe(1);

    const doneOn = isoToday();
    await informSender(w.frontOfficer, { itemId: await itemOf(id), doneOn, note: "Gọi điện" });
    expect(await standingOf(w.opinion.id)).toMatchObject({ ways: ["informed"] });
    const told = (await eventsOf(w.opinion.id)).filter((type) => type.startsWith("transfer"));
    expect(told).toEqual(["transfer.sent", "transfer.accepted", "transfer.informed"]);
    const [way] = await listWaysOf(w.secretariat, w.opinion.id);
    expect(way?.steps.map(({ verb }) => verb)).toEqual(["send", "accept", "answer", "inform"]);
  });

  it("numbers each kind of paper of each body in its own series, and goes on after the clerk's number", async () => {
    const [one, two] = [w.opinion.id, w.second.id];
    const signs = async (ids: string[], changes: Record<string, unknown>) => {
      const { id } = await send(w, w.secretariat, ids, changes);
      await takeBackItems(w.secretariat, { itemIds: await itemsOf(id), reason });
      return (await db.transfer.findUniqueOrThrow({ where: { id } })).sign;
    };
    expect(await signs([one], { form: "slip" })).toBe("01/PC-UBND");
    expect(await signs([one], { family: "party" })).toBe("01-CV/ĐU");
    expect(await signs([two], { number: "40" })).toBe("40/UBND-VP");
    expect(await signs([two], {})).toBe("41/UBND-VP");
    await expect(send(w, w.secretariat, [two], { number: "40" })).rejects.toEqual(
      refusal("already-exists"),
    );
    expect(await standingOf(two)).toMatchObject({ at: "PTH", ways: ["recalled", "recalled"] });
  });

  it("sent twice by the same form is one paper", async () => {
    const input = aTransfer(w, [w.opinion.id]);
    const first = await sendTransfer(w.secretariat, input);
    expect(await sendTransfer(w.secretariat, input)).toEqual(first);
    expect(await db.transfer.count()).toBe(1);
  });
});

describe("what the receiver may not answer", () => {
  it("comes back with its reason, its agency and its due date", async () => {
    await asOwner(
      `UPDATE opinion SET due_on = '2099-01-05', lead_organisation_id = '${w.agency.id}'`,
    );
    const { id } = await send(w, w.secretariat, [w.opinion.id], { dueOn: "31/12/2098" });
    expect((await standingOf(w.opinion.id)).leadOrganisationId).toBeNull();
    await returnItems(w.citySecretariat, { itemIds: [await itemOf(id)], reason });
    const standing = await standingOf(w.opinion.id);
    expect(standing).toMatchObject({ at: "PTH", leadOrganisationId: w.agency.id });
    expect(standing.dueOn).toEqual(new Date("2099-01-05"));
    expect(await bellOf(w.secretariat)).toEqual(["transferReturned"]);
    expect((await listSendable(w.secretariat, null)).map(({ code }) => code)).toContain(
      w.opinion.code,
    );
  });

  it("is passed on as one path, and the answer comes back over all of it", async () => {
    const first = await send(w, w.secretariat, [w.opinion.id]);
    await acceptItems(w.citySecretariat, { itemIds: await itemsOf(first.id) });
    const down = { toUnitId: w.units.cauGiay.id, form: "slip" };
    const next = await send(w, w.citySecretariat, [w.opinion.id], down);
    expect(await standingOf(w.opinion.id)).toMatchObject({ at: "PCG", ways: ["passedOn", "sent"] });
    await acceptItems(w.cauGiaySecretariat, { itemIds: await itemsOf(next.id) });
    await answer(w.cauGiaySecretariat, w.cauGiayLeader, w.opinion.id);
    expect(await standingOf(w.opinion.id)).toMatchObject({
      ...{ at: "PTH", ways: ["answered", "answered"] },
    });
    const [home, city] = [await itemOf(first.id), await itemOf(next.id)];
    const told = { doneOn: isoToday(), note: null };
    await expect(informSender(w.secretariat, { itemId: city, ...told })).rejects.toEqual(
      refusal("transfer-not-in-this-state"),
    );
    await informSender(w.secretariat, { itemId: home, ...told });
  });

  it("returned by the next receiver is the middle one's again", async () => {
    const first = await send(w, w.secretariat, [w.opinion.id]);
    await acceptItems(w.citySecretariat, { itemIds: await itemsOf(first.id) });
    const next = await send(w, w.citySecretariat, [w.opinion.id], {
      toUnitId: w.units.cauGiay.id,
    });
    await returnItems(w.cauGiaySecretariat, { itemIds: await itemsOf(next.id), reason });
    expect(await standingOf(w.opinion.id)).toMatchObject({
      ...{ at: "HN", ways: ["accepted", "returned"] },
    });
  });
});

describe("a body outside", () => {
  it("leaves the opinion with its sender, who enters the reply by hand", async () => {
    await ruled(w.secretariat, [w.second.id], "otherAgency");
    const outside = { toUnitId: "", outsideBody: "Công ty Điện lực Tây Hồ" };
    const { id } = await send(w, w.secretariat, [w.second.id], outside);
    expect(await standingOf(w.second.id)).toMatchObject({ at: "PTH", ways: ["sent"] });
    await expect(send(w, w.secretariat, [w.second.id])).rejects.toEqual(
      refusal("transfer-under-way"),
    );
    const input = {
      ...{ itemId: await itemOf(id), text: "Điện lực thay 3 trạm biến áp trong tháng 12." },
      ...{ documentNumber: "118/ĐLTH", signer: "Nguyễn Văn An, Giám đốc" },
      datedOn: isoToday(),
    };
    const early = { ...input, datedOn: "2020-01-01" };
    await expect(recordReply(w.secretariat, { input: early, file: null })).rejects.toEqual(
      refusal("transfer-reply-wrong-day"),
    );
    await recordReply(w.secretariat, { input, file: null });
    expect(await standingOf(w.second.id)).toMatchObject({
      ...{ at: "PTH", answerStatus: "unanswered", ways: ["answered"] },
    });
    const [way] = await listWaysOf(w.secretariat, w.second.id);
    expect(way?.reply).toMatchObject({ documentNumber: "118/ĐLTH", text: input.text });
    await expect(recordReply(w.secretariat, { input, file: null })).rejects.toEqual(
      refusal("transfer-not-in-this-state"),
    );
  });
});

describe("a reply on paper with its file", () => {
  const reply = async (transferId: string) => ({
    ...{ itemId: await itemOf(transferId), text: "Thay 3 trạm biến áp.", signer: null },
    ...{ documentNumber: "118/ĐLTH", datedOn: isoToday() },
  });
  const outside = { toUnitId: "", outsideBody: "Công ty Điện lực Tây Hồ" };

  it("keeps the file for whoever sees the opinion, and for nobody else", async () => {
    const { id } = await send(w, w.secretariat, [w.second.id], outside);
    const input = await reply(id);
    await recordReply(w.secretariat, { input, file: pdf("Trả lời 118.pdf") });
    const kept = await getReplyFile(w.secretariat, input.itemId);
    expect(kept).toMatchObject({ fileName: "Trả lời 118.pdf", file: { type: "application/pdf" } });
    const content = await text(await (await fileStorage()).open(kept!.file.key));
    expect(content).toMatch(/^%PDF-1.7/);
    await removeOrphans(await fileStorage(), addHours(new Date(), 48));
    expect(await db.storedFile.count()).toBe(1);
    expect(await getReplyFile(w.cauGiaySecretariat, input.itemId)).toBeNull();
    expect(await getReplyFile(w.secretariat, "1'; --")).toBeNull();
  });

  it("keeps no file where the reply is refused, or where it is none", async () => {
    const { id } = await send(w, w.secretariat, [w.second.id], outside);
    const input = { ...(await reply(id)), datedOn: "2020-01-01" };
    const early = recordReply(w.secretariat, { input, file: pdf() });
    await expect(early).rejects.toEqual(refusal("transfer-reply-wrong-day"));
    const program = file("virus.exe", "MZ");
    const hidden = recordReply(w.secretariat, { input: await reply(id), file: program });
    await expect(hidden).rejects.toMatchObject({ field: "file" });
    expect(await db.storedFile.count()).toBe(0);
    expect(await db.transferReply.count()).toBe(0);
  });
});

describe("who sees a transferred opinion", () => {
  it("the sender and the receiver do, a stranger never does, and the receiver no more once it is taken back", async () => {
    const across = { toUnitId: w.units.cauGiay.id };
    const { code, id } = w.opinion;
    expect(await hasOpinion(w.cauGiaySecretariat, code)).toBe(false);
    const sent = await send(w, w.secretariat, [id], across);
    expect(await hasOpinion(w.cauGiaySecretariat, code)).toBe(true);
    expect((await getOpinion(w.cauGiaySecretariat, code))?.handlingUnitId).toBe(w.units.cauGiay.id);
    expect(await getTransfer(w.cauGiaySecretariat, sent.id)).not.toBeNull();
    expect(await viewContributor(w.cauGiaySecretariat, { opinionId: id })).toMatchObject({
      name: "Trần Thị Hoa",
    });
    expect(await eventsOf(id)).toContain("contributor.viewed");
    expect(await hasOpinion(w.secretariat, code)).toBe(true);
    expect((await box(w.cauGiaySecretariat, "incoming")).total).toBe(1);

    await takeBackItems(w.secretariat, { itemIds: await itemsOf(sent.id), reason });
    expect(await hasOpinion(w.cauGiaySecretariat, code)).toBe(false);
    expect(await getTransfer(w.cauGiaySecretariat, sent.id)).toBeNull();
    expect((await box(w.cauGiaySecretariat, "incoming")).total).toBe(0);
  });

  it("only their own people act on it: the rest is not found or not allowed", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id]);
    const itemIds = await itemsOf(id);
    await expect(acceptItems(w.secretariat, { itemIds })).rejects.toEqual(refusal("not-allowed"));
    await expect(acceptItems(w.cauGiaySecretariat, { itemIds })).rejects.toEqual(
      refusal("not-found"),
    );
    await expect(takeBackItems(w.citySecretariat, { itemIds, reason })).rejects.toEqual(
      refusal("not-allowed"),
    );
    const draft = {
      ...{ opinionId: w.opinion.id, answererId: w.committeeChair.posts[0]!.holdingId },
      ...{ body: "Trả lời.", submissionKey: crypto.randomUUID() },
    };
    await expect(draftResponse(w.secretariat, draft)).rejects.toEqual(refusal("not-allowed"));
    expect(await getTransfer(w.cauGiaySecretariat, id)).toBeNull();
    expect(await getTransfer(w.agencyOfficer, id)).toBeNull();
  });
});

describe("sending is refused, and nothing is written,", () => {
  it.each([
    ["by whoever may not", "frontOfficer", {}, "not-allowed"],
    ["by a stranger", "cauGiaySecretariat", {}, "not-found"],
    ["to a unit that has ended", "secretariat", { to: "oldDongDa" }, "unit-ended"],
    ["to oneself", "secretariat", { to: "tayHo" }, "transfer-to-itself"],
    ["on a day to come", "secretariat", { sentOn: "31/12/2098" }, "transfer-in-the-future"],
    ["before it was received", "secretariat", { sentOn: "01/01/2026" }, "transfer-before-opinion"],
    ["with a signer of another unit", "secretariat", { signer: true }, "signer-not-in-post"],
  ] as const)("%s", async (_, who, { ...changes }, code) => {
    const { to, signer, ...rest } = changes as Record<string, string | boolean>;
    const before = await db.auditEvent.count();
    const given = {
      ...rest,
      ...(to ? { toUnitId: w.units[to as "tayHo"].id } : {}),
      ...(signer ? { signerId: w.cauGiayLeader.posts[0]!.holdingId } : {}),
    };
    await expect(send(w, w[who], [w.opinion.id], given)).rejects.toEqual(refusal(code));
    expect(await db.transfer.count()).toBe(0);
    expect(await db.auditEvent.count()).toBe(before);
    expect(await standingOf(w.opinion.id)).toMatchObject({ at: "PTH", ways: [] });
  });
});

describe("two at once", () => {
  it("the receiver who accepts and the sender who takes back: one of them is first", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id]);
    const itemIds = await itemsOf(id);
    const results = await Promise.allSettled([
      acceptItems(w.citySecretariat, { itemIds }),
      takeBackItems(w.secretariat, { itemIds, reason }),
    ]);
    const failed = results.filter(({ status }) => status === "rejected");
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ reason: refusal("transfer-not-in-this-state") });
    const { at, ways } = await standingOf(w.opinion.id);
    expect([at, ways[0]]).toEqual(
      results[0].status === "fulfilled" ? ["HN", "accepted"] : ["PTH", "recalled"],
    );
  });

  it("two acts of the receiver: the second finds it moved on", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id]);
    const itemIds = await itemsOf(id);
    const results = await Promise.allSettled([
      returnItems(w.citySecretariat, { itemIds, reason }),
      returnItems(w.cityLeader, { itemIds, reason }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.transferStep.count({ where: { verb: "return" } })).toBe(1);
  });

  it("two transmittals of one opinion: it goes once", async () => {
    const results = await Promise.allSettled([
      send(w, w.secretariat, [w.opinion.id]),
      send(w, w.committeeChair, [w.opinion.id]),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.transfer.count()).toBe(1);
  });
});

describe("a receiving unit that has ended", () => {
  it("gives back what it had accepted, to be sent to a successor", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id], { toUnitId: w.units.cauGiay.id });
    await acceptItems(w.cauGiaySecretariat, { itemIds: await itemsOf(id) });
    const itemIds = await itemsOf(id);
    await expect(takeBackItems(w.secretariat, { itemIds, reason })).rejects.toEqual(
      refusal("transfer-not-in-this-state"),
    );
    await asOwner(`UPDATE unit SET valid_to = '2026-01-01' WHERE symbol = 'PCG'`);
    await takeBackItems(w.secretariat, { itemIds, reason: "Đơn vị nhận đã sắp xếp lại." });
    expect(await standingOf(w.opinion.id)).toMatchObject({ at: "PTH", ways: ["recalled"] });
    const [way] = await listWaysOf(w.secretariat, w.opinion.id);
    expect(way?.steps.at(-1)?.verb).toBe("reclaim");
    await send(w, w.secretariat, [w.opinion.id], { sentOn: today() });
    expect(await standingOf(w.opinion.id)).toMatchObject({ at: "HN" });
  });
});
