import { expect, it } from "vitest";
import { listLeftOver } from "@/lib/conclusions/left-over";
import { removeItem } from "@/lib/conclusions/remove-item";
import { stateProposed } from "@/lib/conclusions/state-left-over";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import { db } from "@/lib/platform/db";
import { sendTransfer } from "@/lib/transfers/send-transfer";
import { takeBackItems } from "@/lib/transfers/take-back-items";
import { aTransfer } from "@/tests/integration/transfers/sending";
import { afterwards, clarify, drafted, eventsOf, held, issue, versionOf } from "./concluded";

/** A draft that has no item for either opinion of the conference, of which the first went up to the city. */
async function passedUp() {
  const w = await held();
  const [first, second] = w.opinions;
  const { id } = await drafted(w);
  for (const item of await db.conclusionItem.findMany({ where: { conclusionId: id } })) {
    const version = await versionOf(id);
    await removeItem(w.secretariat, { conclusionId: id, version, itemId: item.id }, afterwards);
  }
  const ruling = { competence: "city" as const, reason: "Do Thành phố quản lý." };
  await ruleOnCompetence(w.secretariat, { opinionIds: [first!.id], ...ruling }, afterwards);
  const transfer = aTransfer(w, [first!.id], { sentOn: "13/03/2026" });
  await sendTransfer(w.secretariat, transfer, afterwards);
  return { ...w, draft: { id, conferenceId: w.conference.id }, first: first!, second: second! };
}

const proposed = async ({ draft }: Awaited<ReturnType<typeof passedUp>>) =>
  (await listLeftOver(db, draft)).map(({ code, passed }) => [code, passed !== null]);

it("proposes the reason of what went up by a transmittal, and confirms it in one press", async () => {
  const w = await passedUp();
  const { draft, first, second } = w;
  expect(await proposed(w)).toEqual([
    [first.code, true],
    [second.code, false],
  ]);
  const shown = { conclusionId: draft.id, opinionIds: [first.id, second.id] };
  expect(await stateProposed(w.secretariat, shown, afterwards)).toMatchObject({ count: 1 });
  expect(await db.leftOver.findMany()).toMatchObject([
    {
      opinionId: first.id,
      reason: "passedUp",
      note: expect.stringMatching(/^Văn bản số .+ ngày 13\/3\/2026 gửi Ủy ban nhân dân/),
      statedBy: w.secretariat.fullName,
    },
  ]);
  expect((await eventsOf(draft.id)).at(-1)).toEqual({
    ...{ type: "conclusion.leftOverStated", code: first.code, reason: "passedUp" },
  });
  await clarify(w, draft.id);
  await expect(issue(w, draft.id)).rejects.toMatchObject({
    code: "opinions-left-over",
    params: { count: 1, codes: second.code },
  });
});

it("proposes nothing of what came back, and states nothing that was not shown", async () => {
  const w = await passedUp();
  const { draft, first } = w;
  const none = { conclusionId: draft.id, opinionIds: [] };
  expect(await stateProposed(w.secretariat, none, afterwards)).toMatchObject({ count: 0 });
  const { id: itemId } = await db.transferItem.findFirstOrThrow();
  await takeBackItems(w.secretariat, { itemIds: [itemId], reason: "Gửi nhầm" }, afterwards);
  expect((await proposed(w)).map(([, isProposed]) => isProposed)).toEqual([false, false]);
  const shown = { conclusionId: draft.id, opinionIds: [first.id] };
  expect(await stateProposed(w.secretariat, shown, afterwards)).toMatchObject({ count: 0 });
  expect(await db.leftOver.count()).toBe(0);
});

it("is confirmed by the office alone", async () => {
  const w = await passedUp();
  const shown = { conclusionId: w.draft.id, opinionIds: [w.first.id] };
  await expect(stateProposed(w.frontOfficer, shown, afterwards)).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(stateProposed(w.cauGiaySecretariat, shown, afterwards)).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await db.leftOver.count()).toBe(0);
});
