import { beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "@/lib/opinions/filters";
import { listForExport } from "@/lib/opinions/list-for-export";
import { listOpinions } from "@/lib/opinions/list-opinions";
import { listRulings } from "@/lib/opinions/list-rulings";
import { getOpinion } from "@/lib/opinions/queries";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import type { Competence } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { world, type World } from "../../support/world";
import { conferenceIn, eventsOf, record } from "./desk";
import { refusal } from "@/tests/support/refusal";

let cast: World;
let conferenceId: string;
let opinion: { id: string; code: string };

beforeEach(async () => {
  cast = await world();
  ({ id: conferenceId } = await conferenceIn(cast, "planned"));
  opinion = await record(cast.frontOfficer, conferenceId);
});

const why = "Tuyến đường do Thành phố quản lý.";

function rule(actor: Actor, competence: Competence, reason: string | null = why, version?: number) {
  const input = { opinionIds: [opinion.id], competence, reason, version };
  return ruleOnCompetence(actor, input);
}

const competenceOf = async (id = opinion.id) =>
  (await db.opinion.findUniqueOrThrow({ where: { id }, select: { competence: true } })).competence;

describe("ruling on competence", () => {
  it("keeps who said what, in what post, why, and what it was before", async () => {
    await rule(cast.frontOfficer, "ward", null);
    await rule(cast.secretariat, "city");
    await rule(cast.committeeChair, "partyUpper", "Chủ trương thuộc Thành ủy.");
    expect(await competenceOf()).toBe("partyUpper");
    expect(await listRulings(cast.secretariat, opinion.id)).toMatchObject([
      {
        ...{ competence: "partyUpper", previous: "city", weight: "decision" },
        ...{ ruledBy: "Vũ Hoàng Nam", ruledAsPost: "Chủ tịch UBND phường" },
        reason: "Chủ trương thuộc Thành ủy.",
      },
      { competence: "city", previous: "ward", weight: "ruling", reason: why },
      { competence: "ward", previous: null, weight: "proposal", reason: null },
    ]);
    expect(await eventsOf(opinion.id)).toEqual([
      "opinion.recorded",
      ...["competence.ruled", "competence.ruled", "competence.ruled"],
    ]);
  });

  it("leaves no trace where it was said already", async () => {
    await rule(cast.secretariat, "city");
    const again = await rule(cast.frontOfficer, "city");
    expect(again).toMatchObject({ ruled: [], same: [{ code: opinion.code }], left: [] });
    expect(await listRulings(cast.secretariat, opinion.id)).toHaveLength(1);
  });

  it("is refused from below, without a reason, for a level that has ended, and writes nothing", async () => {
    await rule(cast.committeeChair, "city");
    const before = await db.competenceRuling.count();
    await expect(rule(cast.secretariat, "ward")).rejects.toEqual(refusal("competence-ruled-above"));
    await expect(rule(cast.partySecretary, "ward", null)).rejects.toEqual(
      refusal("competence-without-reason"),
    );
    await expect(rule(cast.partySecretary, "district")).rejects.toEqual(
      refusal("competence-of-another-time"),
    );
    expect(await db.competenceRuling.count()).toBe(before);
    expect(await competenceOf()).toBe("city");
  });

  it("is for the people of the unit: others may not, strangers do not find it", async () => {
    await expect(rule(cast.wardAdministrator, "ward")).rejects.toEqual(refusal("not-allowed"));
    await expect(rule(cast.citySecretariat, "city")).rejects.toEqual(refusal("not-allowed"));
    await expect(rule(cast.cauGiaySecretariat, "city")).rejects.toEqual(refusal("not-found"));
  });

  it("tells whoever saw an older version who was first", async () => {
    await rule(cast.frontOfficer, "ward", null, 1);
    await expect(rule(cast.secretariat, "city", why, 1)).rejects.toEqual(
      refusal("changed-meanwhile"),
    );
  });

  it("of several rules on what it may and names what it leaves", async () => {
    const decided = await record(cast.frontOfficer, conferenceId, { text: "Đề nghị mở chợ." });
    await ruleOnCompetence(cast.committeeChair, {
      ...{ opinionIds: [decided.id], competence: "ward" as const, reason: null },
    });
    const ids = [decided.id, opinion.id, opinion.id];
    const result = await ruleOnCompetence(cast.secretariat, {
      ...{ opinionIds: ids, competence: "city" as const, reason: why },
    });
    expect(result).toMatchObject({
      ruled: [{ id: opinion.id }],
      same: [],
      left: [{ code: decided.code, why: "competence-ruled-above" }],
    });
    expect([await competenceOf(decided.id), await competenceOf()]).toEqual(["ward", "city"]);
  });

  it("of several finds none where one is a stranger's", async () => {
    const ids = [opinion.id, "00000000-0000-7000-8000-000000000000"];
    const input = { opinionIds: ids, competence: "city" as const, reason: why };
    await expect(ruleOnCompetence(cast.secretariat, input)).rejects.toEqual(refusal("not-found"));
    expect(await competenceOf()).toBeNull();
  });

  it("lets two leaders at once leave both words, one after the other", async () => {
    await Promise.all([
      rule(cast.committeeChair, "city"),
      rule(cast.partySecretary, "partyUpper", "Chủ trương thuộc Thành ủy."),
    ]);
    const [latest, first] = await listRulings(cast.secretariat, opinion.id);
    expect(latest?.previous).toBe(first?.competence);
    expect(await competenceOf()).toBe(latest?.competence);
  });

  it("has in force what was written last, whoever began first", async () => {
    const ruleAt = (actor: Actor, competence: Competence, at: Date) =>
      ruleOnCompetence(actor, { opinionIds: [opinion.id], competence, reason: why }, at);
    const [begun, waited] = [new Date(1_000), new Date(0)];
    await ruleAt(cast.committeeChair, "city", begun);
    await ruleAt(cast.partySecretary, "partyUpper", waited);
    const [latest] = await listRulings(cast.secretariat, opinion.id);
    expect(latest).toMatchObject({ competence: "partyUpper", previous: "city" });
  });
});

describe("the list", () => {
  it("filters by competence, and by there being none", async () => {
    const other = await record(cast.frontOfficer, conferenceId, { text: "Đề nghị mở chợ." });
    await rule(cast.secretariat, "city");
    const codes = async (competence: "city" | "ward" | "none") => {
      const filters = { ...noFilters, competence };
      const list = await listOpinions(cast.secretariat, cast.units.tayHo.id, filters);
      expect(list.total).toBe(list.rows.length);
      return list.rows.map(({ code }) => code);
    };
    expect(await codes("city")).toEqual([opinion.code]);
    expect(await codes("none")).toEqual([other.code]);
    expect(await codes("ward")).toEqual([]);
  });

  it("and its export and the record carry the word", async () => {
    await rule(cast.secretariat, "otherAgency", "Do Công ty Điện lực quản lý.");
    const [row] = await listForExport(cast.secretariat, cast.units.tayHo.id, noFilters);
    expect(row?.competence).toBe("otherAgency");
    const shown = await getOpinion(cast.secretariat, opinion.code);
    expect(shown?.competence).toBe("otherAgency");
  });
});
