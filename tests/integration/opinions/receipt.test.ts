import { beforeEach, describe, expect, it } from "vitest";
import { makeReceipt } from "@/lib/opinions/make-receipt";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { hashOfReceiptSecret, receiptSecretOf } from "@/lib/opinions/receipt-link";
import { getReceipt } from "@/lib/opinions/receipt-queries";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { db } from "@/lib/platform/db";
import { trackOpinion } from "@/lib/responses/track-opinion";
import { world, type World } from "../../support/world";
import { anOpinion, conferenceIn, eventsOf, record } from "./desk";
import { refusal } from "@/tests/support/refusal";

let cast: World;
let conferenceId: string;

const contributor = { contributorName: "Trần Thị Hoa", contributorEmail: "hoa@nguoidan.example" };

beforeEach(async () => {
  cast = await world();
  ({ id: conferenceId } = await conferenceIn(cast, "planned"));
});

const receipts = () => db.outboxMessage.findMany({ where: { kind: "receipt" } });

describe("a receipt", () => {
  it("is mailed by itself to whoever left an address, a little later, and says so on the slip", async () => {
    const at = new Date("2026-11-20T02:00:00Z");
    const { id, code } = await recordOpinion(
      cast.frontOfficer,
      anOpinion(conferenceId, contributor),
      at,
    );
    const [message, ...others] = await receipts();
    expect(others).toEqual([]);
    expect(message?.payload).toEqual({ opinionId: id });
    expect(message!.nextAttemptAt.getTime() - at.getTime()).toBe(180_000);
    const slip = await getReceipt(cast.frontOfficer, code);
    expect(slip).toMatchObject({ hasAddress: true, mailedAt: at });
    expect(slip?.recordedAsPost).toBe("Ủy viên Thường trực Ủy ban MTTQ phường");
    expect(JSON.stringify(slip)).not.toContain("Hoa");
  });

  it("is printed without an address until one is opened; only the hash of its secret is kept", async () => {
    const { id, code } = await record(cast.secretariat, conferenceId);
    expect(await getReceipt(cast.secretariat, code)).toMatchObject({ address: null });
    await makeReceipt(cast.frontOfficer, { opinionId: id, isMailed: false });
    await makeReceipt(cast.frontOfficer, { opinionId: id, isMailed: false });

    const secret = receiptSecretOf(id);
    const slip = await getReceipt(cast.secretariat, code);
    expect(slip?.address?.endsWith(`/t/${secret}`)).toBe(true);
    const rows = await db.opinionReceipt.findMany();
    expect(rows.map(({ linkHash }) => linkHash)).toEqual([hashOfReceiptSecret(secret)]);
    expect(await receipts()).toEqual([]);
    expect(await eventsOf(id)).toContain("receipt.made");
  });

  it("is refused to those who record nothing here, and not mailed without an address", async () => {
    const { id } = await record(cast.secretariat, conferenceId);
    const make = (actor: typeof cast.secretariat, isMailed = false) =>
      makeReceipt(actor, { opinionId: id, isMailed });
    await expect(make(cast.partySecretary)).rejects.toEqual(refusal("not-allowed"));
    await expect(make(cast.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    await expect(make(cast.secretariat, true)).rejects.toEqual(refusal("sender-without-address"));
    expect(await db.opinionReceipt.count()).toBe(0);
  });
});

describe("following an opinion", () => {
  it("shows how it stands to whoever holds the address, and neither its words nor a name", async () => {
    const opinion = await record(cast.secretariat, conferenceId, contributor);
    const tracked = await trackOpinion(receiptSecretOf(opinion.id));
    expect(tracked).toMatchObject({ code: opinion.code, answerStatus: "unanswered", answers: [] });
    expect(JSON.stringify(tracked)).not.toMatch(/Hoa|đèn chiếu sáng/);
  });

  it("opens nothing to a guess, to an id, or where no receipt was made", async () => {
    const opinion = await record(cast.secretariat, conferenceId);
    for (const guess of [receiptSecretOf(opinion.id), opinion.id, "", "x".repeat(32), "\u0000"])
      expect(await trackOpinion(guess)).toBeNull();
  });

  it("says of what was told apart only that it is settled elsewhere", async () => {
    const opinion = await record(cast.secretariat, conferenceId, contributor);
    await setApartOpinion(cast.secretariat, {
      ...{ opinionId: opinion.id, version: 1, kind: "denunciation", reason: "Tố cáo" },
    });
    expect(await trackOpinion(receiptSecretOf(opinion.id))).toMatchObject({
      ...{ isApart: true, answers: [], outcome: null },
    });
    expect(await getReceipt(cast.secretariat, opinion.code)).toBeNull();
  });
});
