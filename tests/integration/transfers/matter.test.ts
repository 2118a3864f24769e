import { beforeEach, describe, expect, it } from "vitest";
import { dissolveMatter, takeOut } from "@/lib/matters/take-out";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { moveLead } from "@/lib/matters/move-lead";
import { hasOpinion } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { acceptItems } from "@/lib/transfers/accept-items";
import { informSender } from "@/lib/transfers/inform-sender";
import { listSendable } from "@/lib/transfers/list-sendable";
import { getTransfer, listWaysOf } from "@/lib/transfers/queries";
import { returnItems } from "@/lib/transfers/return-items";
import { takeBackItems } from "@/lib/transfers/take-back-items";
import { transmittalDocument } from "@/lib/transfers/transmittal-document";
import { conferenceIn, eventsOf, record } from "@/tests/integration/opinions/desk";
import {
  answer,
  isoToday,
  itemOf,
  itemsOf,
  reason,
  refusal,
  ruled,
  send,
  standingOf,
  type Transferable,
  transferable,
} from "./sending";

let w: Transferable;
let matterId: string;
beforeEach(async () => {
  w = await transferable();
  matterId = await grouped();
});

const group = (opinionIds: string[]) => groupOpinions(w.frontOfficer, { opinionIds });
/** The matter that both raise: the first is its lead, the second follows. */
const grouped = async () => (await group([w.opinion.id, w.second.id])).matterId;
const sees = (actor: Actor, { code }: { code: string }) => hasOpinion(actor, code);
const across = () => ({ toUnitId: w.units.cauGiay.id });
const version = async () =>
  (await db.matter.findUniqueOrThrow({ where: { id: matterId } })).version;

describe("a matter sent elsewhere", () => {
  it("goes as a whole with its lead, and the receiver sees how many raised it", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id]);
    expect(await standingOf(w.second.id)).toMatchObject({ at: "HN", ways: [] });
    expect(await sees(w.citySecretariat, w.second)).toBe(true);
    const [item] = (await getTransfer(w.citySecretariat, id))!.items;
    expect(item).toMatchObject({ code: w.opinion.code, followers: [w.second.code] });
    const { document } = await transmittalDocument(w.citySecretariat, id);
    expect(JSON.stringify(document)).toContain(
      `Cùng nội dung còn có 01 ý kiến khác: ${w.second.code}`,
    );
    expect(await eventsOf(w.second.id)).toContain("transfer.sent");
  });

  it("brings its answer home to all, and whoever raised it is told once for all", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id]);
    await acceptItems(w.citySecretariat, { itemIds: await itemsOf(id) });
    await answer(w.citySecretariat, w.cityLeader, w.opinion.id);
    for (const one of [w.opinion, w.second]) {
      const home = { at: "PTH", answerStatus: "answeredInWriting" };
      expect(await standingOf(one.id)).toMatchObject(home);
    }
    const doneOn = isoToday();
    await informSender(w.frontOfficer, { itemId: await itemOf(id), doneOn, note: null });
    const told = (await eventsOf(w.second.id)).filter((type) => type.startsWith("transfer"));
    expect(told).toEqual(["transfer.sent", "transfer.accepted", "transfer.informed"]);
    const [way] = await listWaysOf(w.secretariat, w.second.id);
    expect(way).toMatchObject({ status: "informed", receiver: "Ủy ban nhân dân thành phố Hà Nội" });
  });

  it("comes back as a whole when it is returned", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id]);
    await returnItems(w.citySecretariat, { itemIds: await itemsOf(id), reason });
    expect(await standingOf(w.second.id)).toMatchObject({ at: "PTH", dueOn: null });
    expect(await eventsOf(w.second.id)).toContain("transfer.returned");
  });

  it("comes back as a whole when it is taken back, and is none of the receiver's business again", async () => {
    const { id } = await send(w, w.secretariat, [w.opinion.id], across());
    expect(await sees(w.cauGiaySecretariat, w.second)).toBe(true);
    await takeBackItems(w.secretariat, { itemIds: await itemsOf(id), reason });
    expect(await standingOf(w.second.id)).toMatchObject({ at: "PTH", ways: [] });
    expect(await sees(w.cauGiaySecretariat, w.opinion)).toBe(false);
    expect(await sees(w.cauGiaySecretariat, w.second)).toBe(false);
  });

  it("takes along whoever joins it later, and lets go of whoever leaves", async () => {
    const third = await record(w.frontOfficer, w.conference.id, { text: "Cũng về đèn tín hiệu." });
    await send(w, w.secretariat, [w.opinion.id], across());
    await group([w.opinion.id, third.id]);
    expect(await standingOf(third.id)).toMatchObject({ at: "PCG" });
    expect(await sees(w.cauGiaySecretariat, third)).toBe(true);

    const leaving = { matterId, opinionId: third.id, answer: "own" as const };
    await takeOut(w.frontOfficer, { ...leaving, version: await version() });
    expect(await standingOf(third.id)).toMatchObject({ at: "PTH" });
    expect(await sees(w.cauGiaySecretariat, third)).toBe(false);

    await dissolveMatter(w.frontOfficer, { matterId, answer: "own", version: await version() });
    expect(await standingOf(w.opinion.id)).toMatchObject({ at: "PCG", ways: ["sent"] });
    expect(await standingOf(w.second.id)).toMatchObject({ at: "PTH", ways: [] });
  });
});

describe("is refused", () => {
  it("for one that follows: it goes with its lead, and is not offered to be sent", async () => {
    const offered = await listSendable(w.secretariat, w.second.code);
    expect(offered).toMatchObject([{ code: w.opinion.code, alike: 1 }]);
    await expect(send(w, w.secretariat, [w.second.id])).rejects.toEqual(
      refusal("answered-with-matter"),
    );
    expect(await db.transfer.count()).toBe(0);
  });

  it("to another lead while the matter is away, and to another's lead for what was sent by itself", async () => {
    await send(w, w.secretariat, [w.opinion.id]);
    const next = { matterId, opinionId: w.second.id, version: await version() };
    await expect(moveLead(w.frontOfficer, next)).rejects.toEqual(refusal("transfer-under-way"));

    const conference = await conferenceIn(w, "planned");
    const third = await record(w.frontOfficer, conference.id, { text: "Đèn tín hiệu ngã tư." });
    await ruled(w.secretariat, [third.id]);
    await send(w, w.secretariat, [third.id]);
    await expect(group([w.opinion.id, third.id])).rejects.toEqual(refusal("transfer-under-way"));
  });
});
