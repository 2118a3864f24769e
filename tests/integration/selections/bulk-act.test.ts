import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { addTopic } from "@/lib/topics/add-topic";
import { forgetTopics } from "@/lib/topics/queries";
import { bulkAct } from "@/lib/selections/bulk-act";
import { getBulkAct } from "@/lib/selections/queries";
import { runBulkAct, runBulkActs } from "@/lib/selections/run-bulk-acts";
import { whyNotUndone } from "@/lib/selections/rules";
import { bulkActInput } from "@/lib/selections/schema";
import { undoBulkAct } from "@/lib/selections/undo-bulk-act";
import { world, type World } from "../../support/world";
import { conferenceIn, eventsOf, record } from "../opinions/desk";
import { refusal } from "@/tests/support/refusal";

let cast: World;
let opinions: { id: string; code: string }[];

beforeEach(async () => {
  cast = await world();
  forgetTopics();
  const { id } = await conferenceIn(cast, "planned");
  opinions = [];
  for (let count = 0; count < 4; count += 1) opinions.push(await record(cast.secretariat, id));
});

function act(actor: Actor, choice: Record<string, unknown>, changes: Record<string, unknown> = {}) {
  const input = bulkActInput.parse({
    ...{ unitId: cast.units.tayHo.id, codes: opinions.map(({ code }) => code).join(" ") },
    ...{ submissionKey: randomUUID(), ...choice, ...changes },
  });
  return bulkAct(actor, input);
}

const toEnvironment = { kind: "topic", topicId: "environment" };

const topics = async () => {
  const rows = await db.opinion.findMany({ select: { topicId: true }, orderBy: { number: "asc" } });
  return rows.map(({ topicId }) => topicId);
};

const figures = async (actor: Actor, id: string) => {
  const { done, refusedCount, undone, waiting, status } = (await getBulkAct(actor, id))!;
  return { done, refused: refusedCount, undone, waiting, status };
};

describe("one topic for many", () => {
  it("is set on each as a correction, told in the trail, and put back in one go", async () => {
    const { id, total } = await act(cast.frontOfficer, toEnvironment);
    expect(total).toBe(4);
    expect(await topics()).toEqual(Array(4).fill("environment"));
    expect(await figures(cast.frontOfficer, id)).toEqual({
      ...{ done: 4, refused: 0, undone: 0, waiting: 0, status: "done" },
    });
    expect(await eventsOf(opinions[0]!.id)).toEqual(["opinion.recorded", "opinion.corrected"]);

    await undoBulkAct(cast.frontOfficer, { bulkActId: id });
    expect(await topics()).toEqual(Array(4).fill("transport"));
    expect(await figures(cast.frontOfficer, id)).toMatchObject({ undone: 4, status: "undone" });
    await expect(undoBulkAct(cast.frontOfficer, { bulkActId: id })).rejects.toEqual(
      refusal("bulk-act-not-undoable"),
    );
  });

  it("offers no way back where it changed nothing", async () => {
    await act(cast.frontOfficer, toEnvironment);
    const { id } = await act(cast.frontOfficer, toEnvironment);
    const shown = (await getBulkAct(cast.frontOfficer, id))!;
    expect(shown).toMatchObject({ done: 4, changed: 0, status: "done" });
    expect(whyNotUndone(shown)).toBe("bulk-act-not-undoable");
    await expect(undoBulkAct(cast.frontOfficer, { bulkActId: id })).rejects.toEqual(
      refusal("bulk-act-not-undoable"),
    );
    expect(await topics()).toEqual(Array(4).fill("environment"));
  });

  it("keeps what somebody has changed since, when it is undone", async () => {
    const { id } = await act(cast.secretariat, toEnvironment);
    await act(cast.frontOfficer, { kind: "topic", topicId: "other" }, { codes: opinions[1]!.code });
    await undoBulkAct(cast.secretariat, { bulkActId: id });
    expect(await topics()).toEqual(["transport", "other", "transport", "transport"]);
    expect(await figures(cast.secretariat, id)).toMatchObject({ done: 1, undone: 3 });
  });

  it("names what is refused with its reason, and does the rest", async () => {
    const { id: topicId } = await addTopic(cast.citySecretariat, {
      ...{ unitId: cast.units.hanoi.id, parentId: "transport", nameVi: "Bến xe", nameEn: null },
      ...{ answeringLeader: "committeeChair", submissionKey: randomUUID() },
    });
    const ours = await act(cast.secretariat, { kind: "topic", topicId });
    expect(await figures(cast.secretariat, ours.id)).toMatchObject({ done: 4, refused: 0 });

    const strange = await addTopic(cast.cauGiaySecretariat, {
      ...{ unitId: cast.units.cauGiay.id, parentId: "other", nameVi: "Chợ cóc", nameEn: null },
      ...{ answeringLeader: "committeeChair", submissionKey: randomUUID() },
    });
    const { id: strangeAct } = await act(cast.secretariat, { kind: "topic", topicId: strange.id });
    const { refused } = (await getBulkAct(cast.secretariat, strangeAct))!;
    expect(new Set(refused.map((one) => one.refusal))).toEqual(new Set(["topic-not-of-unit"]));

    const theirs = await act(cast.citySecretariat, toEnvironment);
    const told = await getBulkAct(cast.citySecretariat, theirs.id);
    expect(told?.refused).toEqual(
      opinions.map(({ code }) => ({ code, refusal: "not-allowed", params: null })),
    );
    expect(await topics()).toEqual(Array(4).fill(topicId));
  });

  it("takes all that a filter leaves when it begins, and nothing that the actor does not see", async () => {
    await setApartOpinion(cast.secretariat, {
      ...{ opinionId: opinions[0]!.id, version: 1, kind: "denunciation", reason: "Tố cáo" },
    });
    const { total } = await act(cast.secretariat, toEnvironment, {
      ...{ codes: "", query: "topic=transport" },
    });
    expect(total).toBe(3);
    expect(await topics()).toEqual(["transport", "environment", "environment", "environment"]);
    await expect(act(cast.cauGiaySecretariat, toEnvironment)).rejects.toEqual(
      refusal("nothing-chosen"),
    );
  });
});

describe("other acts on many", () => {
  it("a competence is ruled with its reason; what lacks it is refused; undone, the former holds again", async () => {
    const ruling = { kind: "competence", competence: "city", reason: "Đường do thành phố quản lý" };
    const without = await act(cast.secretariat, { ...ruling, reason: "" });
    expect(await figures(cast.secretariat, without.id)).toMatchObject({ done: 0, refused: 4 });

    const { id } = await act(cast.secretariat, ruling);
    expect(await figures(cast.secretariat, id)).toMatchObject({ done: 4, refused: 0 });
    expect(await db.opinion.count({ where: { competence: "city" } })).toBe(4);
    await undoBulkAct(cast.secretariat, { bulkActId: id });
    expect(await db.opinion.count({ where: { competence: null } })).toBe(4);
    expect(await db.competenceRuling.count()).toBe(0);
    expect(await eventsOf(opinions[0]!.id)).toEqual([
      ...["opinion.recorded", "competence.ruled", "competence.withdrawn"],
    ]);
  });

  it("an agency is charged by the secretariat, and by nobody who may not", async () => {
    const charge = { kind: "charge", assignee: cast.agency.id };
    const refused = await act(cast.frontOfficer, charge);
    expect(await figures(cast.frontOfficer, refused.id)).toMatchObject({ done: 0, refused: 4 });
    const { id } = await act(cast.secretariat, charge);
    expect(await figures(cast.secretariat, id)).toMatchObject({ done: 4 });
    expect(await db.opinion.count({ where: { leadOrganisationId: cast.agency.id } })).toBe(4);
    await expect(undoBulkAct(cast.secretariat, { bulkActId: id })).rejects.toEqual(
      refusal("bulk-act-not-undoable"),
    );
  });

  it("they become one matter, all or none", async () => {
    const group = { kind: "group", title: "Đèn ngõ 52" };
    const alone = await act(cast.frontOfficer, group, { codes: opinions[0]!.code });
    const told = await getBulkAct(cast.frontOfficer, alone.id);
    expect(told?.refused.map((one) => one.refusal)).toEqual(["matter-needs-two"]);
    expect(await db.matter.count()).toBe(0);
    const { id } = await act(cast.frontOfficer, group);
    expect(await figures(cast.frontOfficer, id)).toMatchObject({ done: 4, refused: 0 });
    expect(await db.matter.count()).toBe(1);
  });
});

describe("a long act", () => {
  async function queued() {
    const { id } = await act(cast.secretariat, toEnvironment);
    await db.bulkAct.update({ where: { id }, data: { status: "queued" }, select: { id: true } });
    await db.bulkActItem.updateMany({ where: { bulkActId: id }, data: { state: "waiting" } });
    return id;
  }

  it("of more than two hundred waits for the worker, and shows how far it is", async () => {
    const [{ id: first }] = [opinions[0]!];
    await db.$executeRaw`
      INSERT INTO opinion (id, code, unit_id, handling_unit_id, conference_id, year, number, moment, channel, text,
        topic_id, received_on, recorded_at, recorded_by_id, answering_leader)
      SELECT gen_random_uuid(), 'PTH-2026-' || n, unit_id, handling_unit_id, conference_id, year, n, moment, channel,
        text, topic_id, received_on, recorded_at, recorded_by_id, answering_leader
      FROM opinion, generate_series(1000, 1249) AS n WHERE id = ${first}::uuid`;
    const all = { codes: "", query: "topic=transport" };
    const { id, total } = await act(cast.secretariat, toEnvironment, all);
    expect(total).toBe(254);
    expect(await figures(cast.secretariat, id)).toMatchObject({ waiting: 254, status: "queued" });

    await runBulkActs();
    expect(await figures(cast.secretariat, id)).toMatchObject({ done: 254, status: "done" });
    expect(new Set(await topics())).toEqual(new Set(["environment"]));
    await undoBulkAct(cast.secretariat, { bulkActId: id });
    expect(new Set(await topics())).toEqual(new Set(["transport"]));
  });

  it("is left to whoever holds it, and taken up again once that one is silent", async () => {
    const id = await queued();
    const hold = (heldUntil: Date) =>
      db.bulkAct.update({ where: { id }, data: { heldUntil }, select: { id: true } });
    await hold(new Date(Date.now() + 30_000));
    await runBulkAct(id);
    expect(await figures(cast.secretariat, id)).toMatchObject({ waiting: 4, status: "queued" });
    await hold(new Date(Date.now() - 1));
    await runBulkActs();
    expect(await figures(cast.secretariat, id)).toMatchObject({ done: 4, status: "done" });
  });

  it("is its author's alone", async () => {
    const { id } = await act(cast.secretariat, toEnvironment);
    expect(await getBulkAct(cast.frontOfficer, id)).toBeNull();
    await expect(undoBulkAct(cast.frontOfficer, { bulkActId: id })).rejects.toEqual(
      refusal("not-found"),
    );
  });

  it("sent twice with one form is one act", async () => {
    const submissionKey = randomUUID();
    const one = await act(cast.secretariat, toEnvironment, { submissionKey });
    const other = await act(cast.secretariat, toEnvironment, { submissionKey });
    expect(other.id).toBe(one.id);
    expect(await db.bulkAct.count()).toBe(1);
  });
});
