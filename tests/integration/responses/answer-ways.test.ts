import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { deliverOutbox } from "@/lib/platform/deliver-outbox";
import { outsideEffects } from "@/lib/outside-effects";
import { getPublicising, listRecipients } from "@/lib/responses/issue-queries";
import { logDelivery } from "@/lib/responses/log-delivery";
import { recordPublicising } from "@/lib/responses/record-publicising";
import { waivePublicising } from "@/lib/responses/waive-publicising";
import { answerable, eventsOf, on } from "./answerable";
import { issued, issuedOn, mailToFolder } from "./issued";

mailToFolder();

describe("the way of an answer", () => {
  it("is mailed once by the worker, and that is logged", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    await deliverOutbox(outsideEffects, issuedOn);
    await deliverOutbox(outsideEffects, issuedOn);
    const mailed = (await listRecipients(w.secretariat, responseId)).filter(
      ({ deliveries }) => deliveries.length > 0,
    );
    expect(
      mailed.map(({ title, deliveries }) => [title, deliveries.map(({ step }) => step)]),
    ).toEqual([["Sở Xây dựng", ["mailed"]]]);
  });

  it("is logged by the office and the Front, and as read by the one who received it", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const [contributor, secretary] = await listRecipients(w.secretariat, responseId);
    const entry = (recipientId: string, step: "handedOver" | "read") => ({
      ...{ recipientId, step, doneOn: "2026-03-12", note: null },
      submissionKey: randomUUID(),
    });
    await logDelivery(w.frontOfficer, entry(contributor!.id, "handedOver"), issuedOn);
    await logDelivery(w.partySecretary, entry(secretary!.id, "read"), issuedOn);
    await expect(
      logDelivery(w.partySecretary, entry(contributor!.id, "read"), issuedOn),
    ).rejects.toMatchObject({ code: "not-allowed" });
    await expect(
      logDelivery(w.cauGiaySecretariat, entry(secretary!.id, "read"), issuedOn),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      logDelivery(
        w.secretariat,
        { ...entry(secretary!.id, "read"), doneOn: "2026-03-13" },
        issuedOn,
      ),
    ).rejects.toMatchObject({ code: "delivery-in-the-future", field: "doneOn" });
    expect((await eventsOf(w.opinion.id)).slice(-2)).toEqual([
      { type: "answer.delivered", to: "contributor", step: "handedOver", on: "2026-03-12" },
      { type: "answer.delivered", to: "partySecretary", step: "read", on: "2026-03-12" },
    ]);
  });
});

describe("making an answer public where it was asked", () => {
  const posted = (responseId: string) => ({
    ...{ responseId, channel: "noticeBoard" as const, doneOn: "2026-03-15" },
    ...{
      place: "Bảng tin tổ dân phố số 5",
      doneBy: "Tổ trưởng tổ dân phố",
      link: null,
      note: null,
    },
    submissionKey: randomUUID(),
  });

  it("is owed until there is evidence, by whichever channel, and the same form counts once", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const stateOn = async (day: string) =>
      (await getPublicising(w.secretariat, responseId, on(day)))?.state;
    expect([await stateOn("2026-03-22"), await stateOn("2026-03-23")]).toEqual(["due", "missing"]);
    const input = posted(responseId);
    const later = on("2026-03-16");
    await recordPublicising(w.frontOfficer, { input, file: null }, later);
    await recordPublicising(w.frontOfficer, { input, file: null }, later);
    expect(await stateOn("2026-03-23")).toBe("done");
    expect(await db.publicisingEvidence.count()).toBe(1);
  });

  it("is not for an agency, nor before the letter; it is waived once, with the reason", async () => {
    const w = await answerable();
    const responseId = await issued(w);
    const input = posted(responseId);
    await expect(
      recordPublicising(w.agencyOfficer, { input, file: null }, on("2026-03-16")),
    ).rejects.toMatchObject({ code: "not-allowed" });
    const early = { ...input, doneOn: "2026-03-11" };
    await expect(
      recordPublicising(w.secretariat, { input: early, file: null }, on("2026-03-16")),
    ).rejects.toMatchObject({ code: "publicised-before-answer", field: "doneOn" });
    const waiver = { responseId, reason: "Nội dung riêng của một hộ." };
    await expect(waivePublicising(w.frontOfficer, waiver, issuedOn)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await waivePublicising(w.secretariat, waiver, issuedOn);
    await expect(waivePublicising(w.secretariat, waiver, issuedOn)).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
    expect((await getPublicising(w.secretariat, responseId))?.state).toBe("waived");
  });
});
