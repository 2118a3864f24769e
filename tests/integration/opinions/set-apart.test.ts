import { beforeEach, describe, expect, it } from "vitest";
import { conferenceFilters } from "@/lib/conferences/filters";
import { listConferences } from "@/lib/conferences/queries";
import { getDashboard } from "@/lib/dashboards/queries";
import { getApart, listApart } from "@/lib/opinions/apart-queries";
import { listJustRecorded } from "@/lib/opinions/just-recorded";
import { noFilters } from "@/lib/opinions/filters";
import { listForExport } from "@/lib/opinions/list-for-export";
import { listOpinions } from "@/lib/opinions/list-opinions";
import {
  countByConference,
  countsOfConference,
  getOpinion,
  hasOpinion,
  listSourceOrganisations,
} from "@/lib/opinions/queries";
import { viewContributor, viewSender } from "@/lib/opinions/view-contributor";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { listResponses } from "@/lib/responses/queries";
import { listWaitingFor } from "@/lib/responses/waiting";
import { findAnything } from "@/lib/search/find-anything";
import { getViewedUnit } from "@/lib/units/queries";
import { found } from "@/lib/refusals";
import { eventsOf, record } from "./desk";
import { refusal } from "@/tests/support/refusal";
import { changes, denounced, secretWord, type Denounced } from "./denounced";

let cast: Denounced["cast"];
let conferenceId: Denounced["conferenceId"];
let opinion: Denounced["opinion"];
let setApart: Denounced["setApart"];
let turnBack: Denounced["turnBack"];
beforeEach(async () => {
  ({ cast, conferenceId, opinion, setApart, turnBack } = await denounced());
});

/** Everything that shows opinions to people, for one of them. */
async function everythingShownTo(actor: Actor) {
  const unit = found(await getViewedUnit(actor, undefined));
  const filters = { ...noFilters, q: secretWord };
  return JSON.stringify([
    await listOpinions(actor, unit.id, noFilters),
    await listOpinions(actor, unit.id, filters),
    await listForExport(actor, unit.id, noFilters),
    await getOpinion(actor, opinion.code),
    (await hasOpinion(actor, opinion.code)) ? opinion.code : null,
    await listJustRecorded(actor, conferenceId),
    await listSourceOrganisations(actor, conferenceId),
    await listResponses(actor, opinion.id),
    await waitingButRedirecting(actor),
    await findAnything(actor, secretWord),
    await findAnything(actor, opinion.code),
  ]);
}

/** Those who are to redirect it are told its code, by that act alone. */
async function waitingButRedirecting(actor: Actor) {
  const officers = [cast.secretariat, cast.frontOfficer, cast.frontChair];
  const { items } = await listWaitingFor(actor);
  return items.filter(
    ({ act }) =>
      act !== "redirect" || !officers.some(({ personId }) => personId === actor.personId),
  );
}

async function figuresFor(actor: Actor) {
  const unit = found(await getViewedUnit(actor, undefined));
  const { opinions } = await getDashboard(actor, unit, 2026);
  const counts = await countsOfConference(actor, conferenceId);
  const { rows } = await listConferences(actor, {
    ...{ ...conferenceFilters.parse({}), unitIds: [unit.id] },
  });
  return {
    dashboard: [opinions.total, opinions.redirected],
    topics: opinions.topics.length,
    kinds: opinions.kinds,
    conference: [counts.total, counts.redirected],
    list: (await countByConference(rows.map(({ id }) => id))).get(conferenceId) ?? 0,
  };
}

describe("an opinion that is told apart", () => {
  it("was shown everywhere before, and is shown nowhere after, whoever asks", async () => {
    const everybody = [
      ...[cast.secretariat, cast.frontOfficer, cast.frontChair, cast.partySecretary],
      ...[cast.committeeChair, cast.wardAdministrator, cast.cityAdministrator],
    ];
    for (const actor of everybody) expect(await everythingShownTo(actor)).toContain(opinion.code);
    await setApart(cast.frontOfficer);

    for (const actor of [...everybody, cast.agencyOfficer, cast.citySecretariat]) {
      const shown = await everythingShownTo(actor);
      expect(shown).not.toContain(opinion.code);
      expect(shown).not.toContain(secretWord);
    }
    expect(await eventsOf(opinion.id)).toEqual(["opinion.recorded", "opinion.setApart"]);
    const trail = JSON.stringify(await db.auditEvent.findMany({ select: { data: true } }));
    expect(trail).not.toContain("vi phạm");
  });

  it("is in no figure but the number of those redirected", async () => {
    expect(await figuresFor(cast.partySecretary)).toEqual({
      ...{ dashboard: [1, 0], topics: 1, kinds: { recommendation: 1 } },
      ...{ conference: [1, 0], list: 1 },
    });
    await setApart(cast.secretariat);
    expect(await figuresFor(cast.partySecretary)).toEqual({
      ...{ dashboard: [0, 1], topics: 0, kinds: {}, conference: [0, 1], list: 0 },
    });
  });

  it("is left to the officers who redirect it; a complaint also to the leaders of the unit", async () => {
    await setApart(cast.secretariat);
    const codesFor = async (actor: Actor) => (await listApart(actor)).map(({ code }) => code);

    for (const actor of [cast.secretariat, cast.frontOfficer]) {
      expect(await codesFor(actor)).toEqual([opinion.code]);
      expect(await getApart(actor, opinion.code)).toMatchObject({ kind: "denunciation" });
    }
    const others = [
      ...[cast.partySecretary, cast.agencyOfficer, cast.wardAdministrator],
      ...[cast.citySecretariat, cast.cityAdministrator, cast.cauGiaySecretariat],
    ];
    for (const actor of others) {
      expect(await codesFor(actor)).toEqual([]);
      expect(await getApart(actor, opinion.code)).toBeNull();
    }
    await turnBack(cast.secretariat);
    await setApart(cast.secretariat, "complaint", 3);
    for (const actor of [cast.secretariat, cast.frontOfficer, cast.partySecretary]) {
      expect(await codesFor(actor)).toEqual([opinion.code]);
    }
    for (const actor of others.filter((other) => other !== cast.partySecretary)) {
      expect(await codesFor(actor)).toEqual([]);
      expect(await getApart(actor, opinion.code)).toBeNull();
    }
  });

  it("is refused every act on opinions, as if it were not there", async () => {
    await setApart(cast.secretariat);
    await expect(setApart(cast.secretariat, "complaint", 2)).rejects.toEqual(refusal("not-found"));
    await expect(viewContributor(cast.secretariat, { opinionId: opinion.id })).rejects.toEqual(
      refusal("not-found"),
    );
    await expect(viewSender(cast.partySecretary, { opinionId: opinion.id })).rejects.toEqual(
      refusal("not-found"),
    );
    expect(await viewSender(cast.frontOfficer, { opinionId: opinion.id })).toMatchObject({
      name: "Trần Thị Hoa",
    });
  });

  it("is hidden from its first moment where the desk already knows it", async () => {
    const kind = "complaint";
    const { id, code } = await record(cast.frontOfficer, conferenceId, { ...changes, kind });
    expect(await getOpinion(cast.frontOfficer, code)).toBeNull();
    expect(await getApart(cast.frontOfficer, code)).toMatchObject({ kind, formerKind: null });
    expect(await eventsOf(id)).toEqual(["opinion.recorded", "opinion.setApart"]);
  });
});

describe("telling apart is refused, and nothing is written,", () => {
  it.each(["partySecretary", "agencyOfficer", "wardAdministrator", "cauGiaySecretariat"] as const)(
    "from %s",
    async (name) => {
      await expect(setApart(cast[name])).rejects.toThrow();
      expect(await db.redirection.count()).toBe(0);
      expect(await getOpinion(cast.secretariat, opinion.code)).toMatchObject({ version: 1 });
    },
  );

  it("from whoever saw an older version", async () => {
    await setApart(cast.secretariat);
    await turnBack(cast.secretariat);
    await expect(setApart(cast.frontOfficer)).rejects.toEqual(refusal("changed-meanwhile"));
  });

  it("the second time where two do it at once", async () => {
    const both = await Promise.allSettled([
      setApart(cast.secretariat),
      setApart(cast.frontOfficer),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.redirection.count()).toBe(1);
  });
});

describe("turning back", () => {
  it("makes it an opinion like any other again, counted once, with both halves of its history", async () => {
    await setApart(cast.secretariat);
    await turnBack(cast.frontOfficer);

    expect(await getOpinion(cast.partySecretary, opinion.code)).toMatchObject({ kind: "report" });
    expect(await getApart(cast.secretariat, opinion.code)).toBeNull();
    expect((await figuresFor(cast.partySecretary)).dashboard).toEqual([1, 0]);
    expect(await eventsOf(opinion.id)).toEqual([
      ...["opinion.recorded", "opinion.setApart", "opinion.turnedBack"],
    ]);
  });
});
