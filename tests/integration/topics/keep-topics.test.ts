import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { getDashboard } from "@/lib/dashboards/queries";
import { noFilters } from "@/lib/opinions/filters";
import { listOpinions } from "@/lib/opinions/list-opinions";
import { readVocabulary } from "@/lib/imports/read-vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { addTopic } from "@/lib/topics/add-topic";
import { changeTopic } from "@/lib/topics/change-topic";
import { forgetTopics, listTopicsFor, listTopicsOfUnit } from "@/lib/topics/queries";
import type { TopicChange, TopicInput } from "@/lib/topics/schema";
import { getViewedUnit } from "@/lib/units/queries";
import { world, type World } from "../../support/world";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { conferenceOf } from "../conferences/scheduled";
import { conferenceIn, record } from "../opinions/desk";
import { refusal } from "@/tests/support/refusal";

let cast: World;

beforeEach(async () => {
  cast = await world();
  forgetTopics();
});

const today = plainDate("2026-11-22");

const add = (actor: Actor, changes: Partial<TopicInput> = {}) =>
  addTopic(actor, {
    ...{ unitId: cast.units.tayHo.id, parentId: "transport", nameVi: "Đèn chiếu sáng ngõ" },
    ...{ nameEn: null, answeringLeader: "committeeChair", submissionKey: randomUUID() },
    ...changes,
  });

const change = (actor: Actor, topicId: string, changes: Partial<TopicChange> = {}) =>
  changeTopic(actor, {
    ...{ topicId, version: 1, nameVi: "Đèn chiếu sáng ngõ", nameEn: null, retiredOn: null },
    ...{ answeringLeader: "committeeChair" },
    ...changes,
  });

const namesFor = async (unitId: string) =>
  (await listTopicsFor(unitId, today)).map(({ nameVi }) => nameVi);

describe("a topic of a unit", () => {
  it("is offered to the unit and to those below it, right under its common one, and to no other", async () => {
    await add(cast.frontOfficer);
    await add(cast.citySecretariat, { unitId: cast.units.hanoi.id, nameVi: "Bến xe" });

    const ours = await namesFor(cast.units.tayHo.id);
    const at = ours.indexOf("Giao thông");
    expect(ours.slice(at, at + 3)).toEqual(["Giao thông", "Bến xe", "Đèn chiếu sáng ngõ"]);
    expect(await namesFor(cast.units.cauGiay.id)).toContain("Bến xe");
    expect(await namesFor(cast.units.cauGiay.id)).not.toContain("Đèn chiếu sáng ngõ");
    // The district whose records the ward keeps.
    expect(await namesFor(cast.units.oldTayHo.id)).toContain("Đèn chiếu sáng ngõ");
    const events = await db.auditEvent.findMany({ where: { type: "topic.added" } });
    expect(events.map(({ data }) => data)).toEqual([
      { name: "Đèn chiếu sáng ngõ" },
      { name: "Bến xe" },
    ]);
  });

  it("gives its opinions its leader, and counts them to the common topic of the city", async () => {
    const { id: topicId } = await add(cast.secretariat, { answeringLeader: "partySecretary" });
    const { id: conferenceId } = await conferenceIn(cast, "planned");
    const opinion = await record(cast.secretariat, conferenceId, { topicId });
    await record(cast.secretariat, conferenceId, { topicId: "transport" });

    const kept = await db.opinion.findUniqueOrThrow({ where: { id: opinion.id } });
    expect(kept.answeringLeader).toBe("partySecretary");
    const city = found(await getViewedUnit(cast.cityAdministrator, "HN"));
    const { opinions } = await getDashboard(cast.cityAdministrator, city, 2026);
    expect(opinions.topics.map(({ topicId: id, total }) => [id, total])).toEqual([
      ["transport", 2],
    ]);

    const totals = async (topic: string) => {
      const unitId = cast.units.tayHo.id;
      const page = await listOpinions(cast.secretariat, unitId, { ...noFilters, topic });
      return [page.rows.length, page.total];
    };
    expect(await totals("transport")).toEqual([2, 2]);
    expect(await totals(topicId)).toEqual([1, 1]);
    expect(await totals("environment")).toEqual([0, 0]);
  });

  it("is found in a list by its name and by its whole path, the common one by its name alone", async () => {
    const { id } = await add(cast.secretariat, { parentId: "other", nameVi: "Giao thông" });
    const conference = { unitId: cast.units.tayHo.id, sites: [] };
    const unit = { level: "ward" as const, parent: { level: "city" as const } };
    const { topics } = await readVocabulary({ ...conference, unit });
    expect(topics.get("giao thong")).toBe("transport");
    expect(topics.get("noi dung khac giao thong")).toBe(id);
  });

  it("is renamed and retired by the office, and what has it keeps it", async () => {
    const { id: topicId } = await add(cast.secretariat);
    const { id: conferenceId } = await conferenceIn(cast, "planned");
    await record(cast.secretariat, conferenceId, { topicId });
    await change(cast.frontOfficer, topicId, { nameVi: "Chiếu sáng", retiredOn: "2026-01-01" });

    expect(await namesFor(cast.units.tayHo.id)).not.toContain("Chiếu sáng");
    await expect(record(cast.secretariat, conferenceId, { topicId })).rejects.toEqual(
      refusal("not-found"),
    );
    const kept = await listTopicsOfUnit(cast.secretariat, cast.units.tayHo.id);
    expect(kept.find(({ id }) => id === topicId)).toMatchObject({
      ...{ nameVi: "Chiếu sáng", nameEn: "Chiếu sáng", opinions: 1, version: 2 },
    });
    const [event] = await db.auditEvent.findMany({ where: { type: "topic.changed" } });
    expect(event?.data).toEqual({ name: "Chiếu sáng", fields: ["topicName", "retiredOn"] });
  });
});

it("counts for a topic as many opinions as its list shows, with those of the district it inherited", async () => {
  const { secretariat, units } = cast;
  const former = conferenceOf(cast, { unitId: units.oldTayHo.id, day: "2024-11-26", chairIds: [] });
  const { id: conferenceId } = await scheduleConference(secretariat, former, today);
  await record(secretariat, conferenceId);
  await record(secretariat, (await conferenceIn(cast, "planned")).id);
  const topics = await listTopicsOfUnit(secretariat, units.tayHo.id);
  const counted = topics.find(({ id }) => id === "transport")?.opinions;
  const filters = { ...noFilters, topic: "transport", below: false };
  const listed = await listOpinions(secretariat, units.tayHo.id, filters);
  expect([counted, listed.total]).toEqual([2, 2]);
});

describe("keeping topics is refused, and nothing is written,", () => {
  const expectRefusal = async (refused: Promise<unknown>, code: string) => {
    await expect(refused).rejects.toEqual(refusal(code));
    expect(await db.topic.count({ where: { unitId: { not: null } } })).toBe(0);
  };

  it("from leaders, agencies and the offices of other units", async () => {
    for (const actor of [cast.partySecretary, cast.agencyOfficer, cast.citySecretariat])
      await expectRefusal(add(actor), "not-allowed");
  });

  it("under a topic that is none, or that is itself a unit's own", async () => {
    await expectRefusal(add(cast.secretariat, { parentId: "weather" }), "not-found");
    const { id } = await add(cast.secretariat);
    await expect(add(cast.secretariat, { parentId: id })).rejects.toEqual(
      refusal("topic-too-deep"),
    );
  });

  it("with a name that reads like another of the unit there", async () => {
    const { id } = await add(cast.secretariat);
    const other = await add(cast.secretariat, { nameVi: "Vạch sơn" });
    await expect(add(cast.frontOfficer, { nameVi: "den chieu sang  Ngõ" })).rejects.toEqual(
      refusal("topic-name-taken"),
    );
    await expect(change(cast.secretariat, other.id)).rejects.toEqual(refusal("topic-name-taken"));
    await change(cast.secretariat, id, { answeringLeader: "partySecretary" });
  });

  it("for the common list, and for whoever saw an older version", async () => {
    await expect(change(cast.cityAdministrator, "transport")).rejects.toEqual(refusal("not-found"));
    const { id } = await add(cast.secretariat);
    await change(cast.secretariat, id, { nameVi: "Chiếu sáng" });
    await expect(change(cast.secretariat, id, { nameVi: "Đèn" })).rejects.toEqual(
      refusal("changed-meanwhile"),
    );
    await expect(change(cast.cauGiaySecretariat, id)).rejects.toEqual(refusal("not-found"));
  });

  it("twice with one form", async () => {
    const submissionKey = randomUUID();
    const both = [
      add(cast.secretariat, { submissionKey }),
      add(cast.secretariat, { submissionKey }),
    ];
    const [one, other] = await Promise.all(both);
    expect(one).toEqual(other);
  });
});

it("never moves a topic to another of the common list, since the counts rest on it", async () => {
  const { id } = await add(cast.secretariat);
  await expect(
    db.topic.update({ where: { id }, data: { parentId: "other" }, select: { id: true } }),
  ).rejects.toThrow("a topic stays under the one it was made for");
});
