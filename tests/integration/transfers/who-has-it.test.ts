import { beforeEach, describe, expect, it } from "vitest";
import { hasOpinion, getOpinion } from "@/lib/opinions/queries";
import { viewContributor } from "@/lib/opinions/view-contributor";
import { db } from "@/lib/platform/db";
import { draftResponse } from "@/lib/responses/draft-response";
import { acceptItems } from "@/lib/transfers/accept-items";
import { getTransfer, listWaysOf } from "@/lib/transfers/queries";
import { returnItems } from "@/lib/transfers/return-items";
import { takeBackItems } from "@/lib/transfers/take-back-items";
import { eventsOf } from "@/tests/integration/opinions/desk";
import { asOwner } from "@/tests/support/database";
import {
  box,
  itemsOf,
  reason,
  refusal,
  send,
  standingOf,
  today,
  transferable,
  type Transferable,
} from "./sending";

let w: Transferable;
beforeEach(async () => {
  w = await transferable();
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
