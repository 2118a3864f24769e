import { beforeEach, describe, expect, it } from "vitest";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { correctOpinion } from "@/lib/opinions/correct-opinion";
import { getOpinion } from "@/lib/opinions/queries";
import type { OpinionCorrection } from "@/lib/opinions/schema";
import { viewContributor } from "@/lib/opinions/view-contributor";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { asOwner } from "../../support/database";
import { world, type World } from "../../support/world";
import { conferenceIn, eventsOf, record } from "./desk";
import { refusal } from "@/tests/support/refusal";

let cast: World;
let opinion: { id: string; code: string };
beforeEach(async () => {
  cast = await world();
  const conference = await conferenceIn(cast, "planned");
  opinion = await record(cast.secretariat, conference.id, { contributorName: "Trần Thị Hoa" });
});

function correct(actor: Actor, changes: Partial<OpinionCorrection> = {}) {
  return correctOpinion(actor, {
    ...{ opinionId: opinion.id, version: 1, moment: "before", channel: "slip", siteId: null },
    kind: "recommendation",
    ...{ text: "Đề nghị bổ sung đèn chiếu sáng ở ngõ 52.", place: null, topicId: "transport" },
    ...{ sourceOrganisation: null, receivedOn: null, answeringLeader: "committeeChair" },
    ...{ contributorChange: "keep", contributorName: null },
    ...{ contributorPhone: null, contributorAddress: null, contributorEmail: null },
    ...changes,
  });
}

const charge = (actor: Actor, organisationId = cast.agency.id, version = 1) =>
  chargeOpinion(actor, { opinionId: opinion.id, version, organisationId, dueOn: "2026-12-01" });

describe("correcting an opinion", () => {
  it("changes what was typed and names the fields, not the words, in the trail", async () => {
    await correct(cast.frontOfficer, { text: "Đề nghị lắp camera.", place: "Ngõ 52" });
    expect(await getOpinion(cast.secretariat, opinion.code)).toMatchObject({
      ...{ text: "Đề nghị lắp camera.", place: "Ngõ 52", version: 2 },
    });
    const [event] = await db.auditEvent.findMany({ where: { type: "opinion.corrected" } });
    expect(event?.data).toEqual({ fields: ["text", "place"] });
  });

  it("that changes nothing leaves no trace", async () => {
    await correct(cast.secretariat);
    expect(await eventsOf(opinion.id)).toEqual(["opinion.recorded"]);
  });

  it("tells the second of two editors who was first, and loses nothing of the first", async () => {
    await correct(cast.frontOfficer, { place: "Ngõ 52" });
    await expect(correct(cast.secretariat, { place: "Ngõ 25" })).rejects.toEqual(
      expect.objectContaining({
        code: "changed-meanwhile",
        params: expect.objectContaining({ name: "Lê Văn Thắng", version: 2 }),
      }),
    );
    expect((await getOpinion(cast.secretariat, opinion.code))?.place).toBe("Ngõ 52");
  });

  it("lets one of two win who save at the same moment", async () => {
    const saved = await Promise.allSettled([
      correct(cast.frontOfficer, { place: "Ngõ 52" }),
      correct(cast.secretariat, { place: "Ngõ 25" }),
    ]);
    expect(saved.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("keeps, replaces or removes who raised it, without ever showing it", async () => {
    const nameKept = () => db.contributor.findMany({ select: { name: true } });
    await correct(cast.secretariat, { place: "Ngõ 52", contributorName: "bỏ qua" });
    expect(await nameKept()).toEqual([{ name: "Trần Thị Hoa" }]);
    const replaced = { contributorChange: "replace", contributorName: "Lê Thị Mận" } as const;
    await correct(cast.secretariat, { ...replaced, place: "Ngõ 52", version: 2 });
    expect(await nameKept()).toEqual([{ name: "Lê Thị Mận" }]);
    await correct(cast.secretariat, { contributorChange: "remove", place: "Ngõ 52", version: 3 });
    expect(await nameKept()).toEqual([]);
  });

  it("refuses other words for what was answered, but not another topic", async () => {
    await asOwner("UPDATE opinion SET answer_status = 'answeredOnSpot'");
    await expect(correct(cast.secretariat, { text: "Khác" })).rejects.toEqual(
      expect.objectContaining({ code: "opinion-answered", field: "text" }),
    );
    await correct(cast.secretariat, { topicId: "environment" });
    expect((await getOpinion(cast.secretariat, opinion.code))?.topicId).toBe("environment");
  });

  it("refuses a moment that the conference has not reached, and another conference's site", async () => {
    await expect(correct(cast.secretariat, { moment: "at" })).rejects.toEqual(
      refusal("moment-not-yet"),
    );
    const other = await conferenceIn(cast, "planned");
    await expect(correct(cast.secretariat, { siteId: other.siteId })).rejects.toEqual(
      refusal("not-found"),
    );
  });

  it("is refused to a leader, and unknown to another ward", async () => {
    await expect(correct(cast.committeeChair)).rejects.toEqual(refusal("not-allowed"));
    await expect(correct(cast.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    expect(await eventsOf(opinion.id)).toEqual(["opinion.recorded"]);
  });
});

describe("charging an agency", () => {
  it("gives it the opinion with its due date, and says so", async () => {
    await charge(cast.committeeChair);
    expect(await getOpinion(cast.secretariat, opinion.code)).toMatchObject({
      ...{ leadOrganisationId: cast.agency.id, leadOrganisation: cast.agency.name },
      dueOn: new Date("2026-12-01"),
    });
    const [event] = await db.auditEvent.findMany({ where: { type: "opinion.charged" } });
    expect(event?.data).toEqual({ organisation: cast.agency.name, dueOn: "2026-12-01" });
  });

  it("refuses an organisation of another unit or of another time", async () => {
    const [elsewhere] = await db.organisation.findMany({
      where: { unitId: cast.units.cauGiay.id },
      take: 1,
      select: { id: true },
    });
    await expect(charge(cast.secretariat, elsewhere!.id)).rejects.toEqual(
      refusal("organisation-not-of-unit"),
    );
    await asOwner("UPDATE organisation SET valid_to = '2026-01-01' WHERE id = $1", [
      cast.agency.id,
    ]);
    await expect(charge(cast.secretariat)).rejects.toEqual(refusal("organisation-not-of-unit"));
  });

  it("is refused to the Front, and once the outcome is final", async () => {
    await expect(charge(cast.frontOfficer)).rejects.toEqual(refusal("not-allowed"));
    await asOwner("UPDATE opinion SET outcome = 'resolved', outcome_confirmed = true");
    await expect(charge(cast.secretariat)).rejects.toEqual(refusal("outcome-already-final"));
  });
});

describe("who raised an opinion", () => {
  const view = (actor: Actor) => viewContributor(actor, { opinionId: opinion.id });

  it("is told to those who need it, and each look is in the trail", async () => {
    for (const actor of [cast.secretariat, cast.frontOfficer, cast.partySecretary]) {
      expect((await view(actor))?.name).toBe("Trần Thị Hoa");
    }
    expect(
      (await eventsOf(opinion.id)).filter((type) => type === "contributor.viewed"),
    ).toHaveLength(3);
  });

  it("is told to an officer of the charged agency, to whom the opinion is unknown before", async () => {
    await expect(view(cast.agencyOfficer)).rejects.toEqual(refusal("not-found"));
    await charge(cast.secretariat);
    expect((await view(cast.agencyOfficer))?.name).toBe("Trần Thị Hoa");
  });

  it("is not told to the city, which sees the opinion, nor to another ward", async () => {
    await expect(view(cast.citySecretariat)).rejects.toEqual(refusal("not-allowed"));
    await expect(view(cast.cauGiayLeader)).rejects.toEqual(refusal("not-found"));
    expect(await eventsOf(opinion.id)).toEqual(["opinion.recorded"]);
  });

  it("is nowhere in what the record page reads", async () => {
    const read = await getOpinion(cast.secretariat, opinion.code);
    expect(read?.hasContributor).toBe(true);
    expect(JSON.stringify(read)).not.toContain("Hoa");
  });
});
