import { beforeEach, describe, expect, it } from "vitest";
import { getApart, noticeDue } from "@/lib/opinions/apart-queries";
import { redirectionDocument } from "@/lib/opinions/redirection-document";
import type { Actor } from "@/lib/platform/actor";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { eventsOf } from "./desk";
import { refusal } from "@/tests/support/refusal";
import { denounced, secretWord, type Denounced } from "./denounced";

let cast: Denounced["cast"];
let opinion: Denounced["opinion"];
let setApart: Denounced["setApart"];
let redirect: Denounced["redirect"];
beforeEach(async () => {
  ({ cast, opinion, setApart, redirect } = await denounced());
});

describe("redirecting", () => {
  it("keeps the body and the day, and leaves a mail to the sender where asked for", async () => {
    await setApart(cast.secretariat);
    await redirect(cast.frontOfficer, true);

    const apart = await getApart(cast.secretariat, opinion.code);
    expect(apart).toMatchObject({ receivingBody: "Thanh tra thành phố", hasAddress: true });
    expect(formatDay(apart!.redirectedOn!)).toBe("20/11/2026");
    const messages = await db.outboxMessage.findMany({ where: { kind: "redirection" } });
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).not.toContain("hoa@nguoidan.example");
    expect(await eventsOf(opinion.id)).toContain("opinion.redirected");
  });

  it("mails nobody who left no address", async () => {
    await db.contributor.update({ where: { opinionId: opinion.id }, data: { email: null } });
    await setApart(cast.secretariat);
    await expect(redirect(cast.secretariat, true)).rejects.toEqual(
      refusal("sender-without-address"),
    );
    expect(await getApart(cast.secretariat, opinion.code)).toMatchObject({ version: 2 });
  });

  it("is no act of the leader who may read the complaint", async () => {
    await setApart(cast.secretariat, "complaint");
    await expect(redirect(cast.partySecretary)).rejects.toEqual(refusal("not-allowed"));
  });

  it("tells the sender within ten working days of the receipt, by the rule of the Party", async () => {
    const due = await noticeDue(plainDate("2026-11-02"));
    expect(due?.source).toContain("11-QĐi/TW");
    expect(formatDay(due!.on)).toBe("16/11/2026");
  });
});

describe("the notice as a Word file", () => {
  const notice = (actor: Actor, isNamed = false) =>
    redirectionDocument(actor, { code: opinion.code, isNamed }, new Date("2026-11-21T03:00:00Z"));
  const looks = () => db.auditEvent.count({ where: { type: "contributor.viewed" } });

  it("tells where the text went, repeats no word of it, and names the sender only where asked for", async () => {
    await setApart(cast.frontOfficer);
    await redirect(cast.secretariat);
    const { document, name } = await notice(cast.secretariat);
    const words = JSON.stringify(document);
    expect(name).toBe(`Thông báo chuyển đơn - ${opinion.code}.docx`);
    expect(words).toContain("đã được chuyển đến Thanh tra thành phố ngày 20 tháng 11 năm 2026");
    expect(words).toContain("giải quyết theo Luật Tố cáo");
    expect(words).not.toContain(secretWord);
    expect(words).not.toContain("Trần Thị Hoa");
    expect(await looks()).toBe(0);

    const withName = JSON.stringify((await notice(cast.secretariat, true)).document);
    expect(withName).toContain("Trần Thị Hoa");
    expect(await looks()).toBe(1);
  });

  it("is for those who redirect it alone", async () => {
    await setApart(cast.frontOfficer, "complaint");
    await expect(notice(cast.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    await expect(notice(cast.partySecretary)).rejects.toEqual(refusal("not-allowed"));
    await expect(notice(cast.partySecretary, true)).rejects.toEqual(refusal("not-allowed"));
    expect(await looks()).toBe(0);
  });
});
