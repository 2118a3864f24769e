import {
  type Channel,
  type Competence,
  isKindApart,
  type Moment,
  type OpinionKind,
  type OutcomeKind,
} from "@/lib/opinions/vocabulary";
import type { LeftOutReason } from "./vocabulary";

/** An opinion that was collected for the conference, in the order of the table. */
export type Collected = {
  opinionId: string;
  code: string;
  topicId: string;
  topicName: string;
  text: string;
  place: string | null;
  sourceOrganisation: string | null;
  channel: Channel;
  moment: Moment;
  receivedOn: Date;
  kind: OpinionKind;
  competence: Competence | null;
  outcome: OutcomeKind | null;
  matterId: string | null;
  /** Whether it speaks for its matter. */
  isLead: boolean;
};

/** A line of the table: what an approved version keeps of an opinion. */
export type Entry = Omit<Collected, "kind" | "competence" | "outcome" | "matterId" | "isLead"> & {
  sourceCodes: string[];
  leftOut: LeftOutReason | null;
  because: string | null;
};

export type Table = { included: Entry[]; leftOut: Entry[]; unruled: Entry[] };

type Terms = {
  /** The competence of the unit itself: its level. */
  within: Competence;
  /** The officer's reasons, by opinion. */
  omissions: ReadonlyMap<string, string>;
};

type Verdict = { leftOut: LeftOutReason; because: string | null } | "unruled" | null;

/**
 * Sorts what was collected: into the table, out of it with the reason, or waiting for somebody to
 * say who decides on it. Every opinion comes out exactly once; of a matter that several raised one
 * line stands for all of them.
 */
export function judgeOpinions(collected: Collected[], terms: Terms): Table {
  const table: Table = { included: [], leftOut: [], unruled: [] };
  const judged = collected.map((opinion) => ({ opinion, verdict: verdictOn(opinion, terms) }));
  const taken = judged.filter(({ verdict }) => verdict === null).map(({ opinion }) => opinion);
  const spokesmen = spokesmenOf(taken);
  for (const { opinion, verdict } of judged) {
    if (verdict === "unruled") table.unruled.push(entryOf(opinion));
    else if (verdict) table.leftOut.push({ ...entryOf(opinion), ...verdict });
    else {
      const first = opinion.matterId === null ? opinion : spokesmen.get(opinion.matterId)!;
      if (first === opinion) table.included.push(entryOf(opinion, codesBehind(opinion, taken)));
      else table.leftOut.push({ ...entryOf(opinion), leftOut: "duplicate", because: first.code });
    }
  }
  // At the end, so that not even its topic shows.
  table.leftOut.sort((one, other) => lateness(one) - lateness(other));
  return table;
}

const lateness = ({ leftOut }: Entry) => (leftOut === "redirected" ? 1 : 0);

function verdictOn(opinion: Collected, { within, omissions }: Terms): Verdict {
  const { kind, outcome, competence, opinionId } = opinion;
  if (isKindApart(kind)) return { leftOut: "redirected", because: null };
  const reason = omissions.get(opinionId);
  if (reason !== undefined) return { leftOut: "officer", because: reason };
  if (outcome === "withdrawn") return { leftOut: "withdrawn", because: null };
  if (outcome === "duplicate") return { leftOut: "duplicate", because: null };
  if (competence === null) return "unruled";
  return competence === within ? null : { leftOut: "outOfCompetence", because: competence };
}

/** Of each matter the opinion that leads it; where that is not in the table, the first that is. */
function spokesmenOf(taken: Collected[]): Map<string, Collected> {
  const spokesmen = new Map<string, Collected>();
  for (const opinion of taken) {
    if (opinion.matterId === null) continue;
    if (opinion.isLead || !spokesmen.has(opinion.matterId)) {
      spokesmen.set(opinion.matterId, opinion);
    }
  }
  return spokesmen;
}

function codesBehind({ code, matterId }: Collected, taken: Collected[]): string[] {
  if (matterId === null) return [code];
  const others = taken.filter((other) => other.matterId === matterId && other.code !== code);
  return [code, ...others.map((other) => other.code)];
}

function entryOf(opinion: Collected, sourceCodes = [opinion.code]): Entry {
  const { kind, competence: _, outcome: __, matterId: ___, isLead: ____, ...entry } = opinion;
  const told = isKindApart(kind) ? { ...entry, ...nothingTold } : entry;
  return { ...told, sourceCodes, leftOut: null, because: null };
}

/** What was told apart as a complaint or denunciation belongs to another procedure. */
const nothingTold = { text: "", place: null, sourceOrganisation: null };

/** Of what was redirected not even the code is shown: that it is counted is all that the table says. */
export function shownCode({ code, leftOut }: Pick<Entry, "code" | "leftOut">): string {
  return leftOut === "redirected" ? "" : code;
}

/** What really stands outside: what shares the line of its matter is said there. */
export function outsideOf({ included, leftOut }: Table): Entry[] {
  const said = new Set(included.flatMap(({ sourceCodes }) => sourceCodes));
  return leftOut.filter(({ code }) => !said.has(code));
}

/** Collected = included + left out + not ruled on, in opinions, of which several may share a line. */
export function sumsOf(table: Table) {
  const { included, leftOut, unruled } = table;
  const outside = outsideOf(table).length;
  return {
    collected: included.length + leftOut.length + unruled.length,
    included: included.length + leftOut.length - outside,
    leftOut: outside,
    unruled: unruled.length,
  };
}
