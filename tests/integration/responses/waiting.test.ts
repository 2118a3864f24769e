import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { acceptAssignment } from "@/lib/assignments/accept-assignment";
import { askExtension } from "@/lib/assignments/ask-extension";
import { askSupport } from "@/lib/assignments/ask-support";
import { decideExtension } from "@/lib/assignments/decide-extension";
import { giveSupport } from "@/lib/assignments/give-support";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { approveResponse } from "@/lib/responses/approve-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { returnResponse } from "@/lib/responses/return-response";
import { listWaitingFor } from "@/lib/responses/waiting";
import { allWaiting } from "@/lib/responses/waiting-filters";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { conferenceOf } from "@/tests/integration/conferences/scheduled";
import { allChecked, answerable, dayAfter, draftOf, on, submitted } from "./answerable";

function reportOf({ opinion }: { opinion: { id: string } }) {
  return {
    opinionId: opinion.id,
    outcome: "inProgress" as const,
    explanation: "Đang lập dự toán.",
    submissionKey: randomUUID(),
  };
}

async function actsOf(actor: Actor, now = dayAfter) {
  return (await listWaitingFor(actor, now)).items.map(({ act, code }) => `${act} ${code}`);
}

describe("what waits", () => {
  it("goes round with the answer: agency, leader, agency again, leader, office", async () => {
    const w = await answerable();
    expect(await actsOf(w.agencyOfficer)).toEqual(["accept PTH-2026-001"]);
    await acceptAssignment(w.agencyOfficer, { opinionId: w.opinion.id, version: 2 }, dayAfter);
    expect(await actsOf(w.agencyOfficer)).toEqual(["draft PTH-2026-001"]);
    expect(await actsOf(w.committeeChair)).toEqual(["answer PTH-2026-001"]);

    const { responseId } = await submitted(w);
    expect(await actsOf(w.agencyOfficer)).toEqual([]);
    expect(await actsOf(w.committeeChair)).toEqual(["approve PTH-2026-001"]);

    await returnResponse(w.committeeChair, { responseId, version: 2, comment: "…" }, dayAfter);
    expect(await actsOf(w.agencyOfficer)).toEqual(["revise PTH-2026-001"]);
    await db.response.update({ where: { id: responseId }, data: { status: "submitted" } });

    await approveResponse(w.committeeChair, { responseId, version: 3, ...allChecked }, dayAfter);
    expect(await actsOf(w.committeeChair)).toEqual([]);
    expect(await actsOf(w.secretariat)).toEqual(["hold PTH-2026-HN01", "issue PTH-2026-001"]);
  });

  it("is for the leader of the topic, not for another", async () => {
    const w = await answerable({ topicId: "partyBuilding" });
    expect(await actsOf(w.partySecretary)).toEqual(["answer PTH-2026-001"]);
    expect(await actsOf(w.committeeChair)).toEqual([]);
  });

  it("asks the office to charge an agency until one is charged, or somebody drafts", async () => {
    const w = await answerable();
    await db.opinion.update({ where: { id: w.opinion.id }, data: { leadOrganisationId: null } });
    expect(await actsOf(w.secretariat)).toContain("charge PTH-2026-001");
    await draftResponse(w.secretariat, draftOf(w), dayAfter);
    expect(await actsOf(w.secretariat)).toEqual(["hold PTH-2026-HN01", "finish PTH-2026-001"]);
  });

  it("asks the office for another day once that of a plan has passed, not of what was announced", async () => {
    const w = await answerable();
    const later = on("2026-06-01");
    expect(await actsOf(w.secretariat, later)).toContain("hold PTH-2026-HN01");
    await db.conference.updateMany({ data: { status: "planned" } });
    expect(await actsOf(w.secretariat, later)).toContain("replan PTH-2026-HN01");
  });

  it("asks a supporting agency for its part until it has given it", async () => {
    const w = await answerable();
    const culture = await db.organisation.findFirstOrThrow({
      where: { unitId: w.units.tayHo.id, name: { startsWith: "Phòng Văn hóa" } },
    });
    const [post] = w.agencyOfficer.posts;
    const officer = { ...w.agencyOfficer, posts: [{ ...post!, organisationId: culture.id }] };
    await askSupport(
      w.agencyOfficer,
      {
        ...{ opinionId: w.opinion.id, version: 2, organisationId: culture.id },
        ...{ task: "Số hộ đã đo đạc", dueOn: "2026-03-20" },
      },
      dayAfter,
    );
    expect(await actsOf(officer)).toEqual(["contribute PTH-2026-001"]);
    const { items } = await listWaitingFor(officer, dayAfter);
    expect(items[0]?.dueOn).toEqual(new Date("2026-03-20"));
    const support = await db.supportingAgency.findFirstOrThrow({ select: { id: true } });
    await giveSupport(officer, { supportId: support.id, contribution: "Mười hai hộ." }, dayAfter);
    expect(await actsOf(officer)).toEqual([]);
  });

  it("asks for a decision on more time whoever charges agencies, but not who asked for it", async () => {
    const w = await answerable();
    await askExtension(
      w.agencyOfficer,
      {
        ...{ opinionId: w.opinion.id, version: 2, amount: 3 },
        ...{ unit: "workingDays", reason: "Chờ đo đạc." },
      },
      dayAfter,
    );
    const decide = "decide PTH-2026-001";
    expect(await actsOf(w.committeeChair)).toContain(decide);
    expect(await actsOf(w.secretariat)).toContain(decide);
    const both = { ...w.agencyOfficer, posts: [...w.agencyOfficer.posts, ...w.secretariat.posts] };
    expect(await actsOf(both)).not.toContain(decide);
    expect(await actsOf(w.cauGiaySecretariat)).not.toContain(decide);
    const { id: extensionId } = await db.answerExtension.findFirstOrThrow({ select: { id: true } });
    await decideExtension(
      w.committeeChair,
      { extensionId, verdict: "granted", decision: null },
      dayAfter,
    );
    expect(await actsOf(w.secretariat)).not.toContain(decide);
  });

  it("shows the Front what to collect and what to confirm, but not its own report", async () => {
    const w = await answerable({ announced: true });
    expect(await actsOf(w.frontOfficer)).toEqual(["collect PTH-2026-HN01"]);
    const both = { ...w.frontOfficer, posts: [...w.frontOfficer.posts, ...w.secretariat.posts] };
    await reportOutcome(
      both,
      {
        opinionId: w.opinion.id,
        version: 2,
        outcome: "withdrawn",
        explanation: "…",
        submissionKey: "6f1c2a34-5b6c-4d7e-8f90-123456789abc",
      },
      dayAfter,
    );
    expect(await actsOf(w.frontOfficer)).toEqual(["collect PTH-2026-HN01"]);
    expect(await actsOf(w.frontChair)).toEqual(["collect PTH-2026-HN01", "confirm PTH-2026-001"]);
  });

  it("gives what the Front contested back to the agency, until there is a new report", async () => {
    const w = await answerable();
    const report = (version: number, at: Date) =>
      reportOutcome(w.agencyOfficer, { ...reportOf(w), version }, at);
    const { id } = await report(2, dayAfter);
    const judgement = "Nước vẫn ngập.";
    await contestOutcome(w.frontOfficer, { outcomeReportId: id, judgement }, dayAfter);
    expect(await actsOf(w.agencyOfficer)).toContain("reportAnew PTH-2026-001");
    expect(await actsOf(w.secretariat)).not.toContain("reportAnew PTH-2026-001");
    await db.opinion.update({ where: { id: w.opinion.id }, data: { leadOrganisationId: null } });
    expect(await actsOf(w.agencyOfficer)).not.toContain("reportAnew PTH-2026-001");
    expect(await actsOf(w.secretariat)).toContain("reportAnew PTH-2026-001");

    const { version } = await db.opinion.findUniqueOrThrow({ where: { id: w.opinion.id } });
    const later = new Date(dayAfter.getTime() + 60_000);
    await reportOutcome(w.secretariat, { ...reportOf(w), version }, later);
    expect(await actsOf(w.secretariat)).not.toContain("reportAnew PTH-2026-001");
  });

  it("asks the office and the Front to redirect what is none, and tells nothing of it", async () => {
    const w = await answerable();
    const about = { opinionId: w.opinion.id, version: 2, reason: "Tố cáo." };
    await setApartOpinion(w.frontOfficer, { ...about, kind: "denunciation" }, dayAfter);
    for (const actor of [w.secretariat, w.frontOfficer]) {
      const { items } = await listWaitingFor(actor, dayAfter);
      expect(items.find(({ act }) => act === "redirect")).toMatchObject({ gist: "" });
    }
    for (const actor of [w.committeeChair, w.agencyOfficer, w.cauGiaySecretariat]) {
      expect(await actsOf(actor)).not.toContain("redirect PTH-2026-001");
    }
  });

  it("counts what is late and what is soon, to the day in Vietnam", async () => {
    const w = await answerable();
    const counts = async (now: Date) => {
      const { total, overdue, soon } = await listWaitingFor(w.committeeChair, now);
      return { total, overdue, soon };
    };
    // Due on 25/03/2026.
    expect(await counts(on("2026-03-21", "23:59"))).toEqual({ total: 1, overdue: 0, soon: 0 });
    expect(await counts(on("2026-03-22", "00:00"))).toEqual({ total: 1, overdue: 0, soon: 1 });
    expect(await counts(on("2026-03-25", "23:59"))).toEqual({ total: 1, overdue: 0, soon: 1 });
    expect(await counts(on("2026-03-26", "00:00"))).toEqual({ total: 1, overdue: 1, soon: 0 });
  });

  it("reaches all that waits, page by page, and filters without losing count", async () => {
    const w = await answerable();
    for (let date = 10; date < 32; date += 1) {
      const planned = conferenceOf(w, { day: `2026-05-${date}` });
      await scheduleConference(w.secretariat, planned, on("2026-02-20"));
    }
    const page = async (page: number) =>
      listWaitingFor(w.secretariat, on("2026-03-01"), { act: "hold", due: null, page });
    const [first, second, beyond] = [await page(1), await page(2), await page(9)];
    expect([first.total, first.items.length, second.items.length]).toEqual([23, 20, 3]);
    const codes = [...first.items, ...second.items].map(({ code }) => code);
    expect(new Set(codes).size).toBe(23);
    expect(beyond.items).toEqual(second.items);

    const late = await listWaitingFor(w.secretariat, on("2026-06-01"), allWaiting);
    const none = await listWaitingFor(w.secretariat, on("2026-06-01"), {
      ...{ act: "charge", due: null, page: 1 },
    });
    expect(late.overdue).toBe(23);
    expect(none).toMatchObject({ total: 0, overdue: 23, acts: late.acts });
  });

  it("passes a draft on when the leader it was sent to has left the post", async () => {
    const w = await answerable();
    await submitted(w);
    expect(await actsOf(w.partySecretary)).toEqual([]);
    await db.postHolding.update({
      where: { id: w.committeeChair.posts[0]!.holdingId },
      data: { heldTo: on("2026-03-15") },
    });
    expect(await actsOf(w.partySecretary, on("2026-03-20"))).toEqual(["approve PTH-2026-001"]);
  });

  it("is nothing for administrators and for other units", async () => {
    const w = await answerable();
    await submitted(w);
    for (const actor of [
      w.wardAdministrator,
      w.cauGiayLeader,
      w.cauGiaySecretariat,
      w.citySecretariat,
    ]) {
      expect(await listWaitingFor(actor, dayAfter)).toEqual({
        items: [],
        total: 0,
        overdue: 0,
        soon: 0,
        acts: {},
      });
    }
  });
});
