import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { acceptItems } from "@/lib/transfers/accept-items";
import { informSender } from "@/lib/transfers/inform-sender";
import { listSendable } from "@/lib/transfers/list-sendable";
import { getTransfer, listWaysOf } from "@/lib/transfers/queries";
import { returnItems } from "@/lib/transfers/return-items";
import { sendTransfer } from "@/lib/transfers/send-transfer";
import { takeBackItems } from "@/lib/transfers/take-back-items";
import { eventsOf } from "@/tests/integration/opinions/desk";
import { asOwner } from "@/tests/support/database";
import {
  answer,
  aTransfer,
  box,
  itemOf,
  itemsOf,
  isoToday,
  reason,
  refusal,
  send,
  standingOf,
  transferable,
  type Transferable,
} from "./sending";

let w: Transferable;
beforeEach(async () => {
  w = await transferable();
});

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

  it("takes what is confirmed to be under way, and nothing that is settled", async () => {
    await asOwner("UPDATE opinion SET outcome = 'inProgress', outcome_confirmed = true");
    await asOwner(`UPDATE opinion SET outcome = 'resolved' WHERE id = '${w.second.id}'`);
    expect((await listSendable(w.secretariat, null)).map(({ code }) => code)).toEqual([
      w.opinion.code,
    ]);
    await expect(send(w, w.secretariat, [w.second.id])).rejects.toEqual(
      refusal("outcome-already-final"),
    );
    await send(w, w.secretariat, [w.opinion.id]);
    expect(await standingOf(w.opinion.id)).toMatchObject({ at: "HN", ways: ["sent"] });
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
