import type { OfficialDocument } from "@/lib/documents/official-document";
import { type Signer, signAs } from "@/lib/documents/sign-as";
import { announcement } from "@/lib/documents/templates/announcement";
import type {
  ConferenceFacts,
  Letterhead,
  ProgrammeEntry,
} from "@/lib/documents/templates/conference-facts";
import { conferencePlan } from "@/lib/documents/templates/conference-plan";
import { type Guest, invitation } from "@/lib/documents/templates/invitation";
import { programmeDocument } from "@/lib/documents/templates/programme";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { issuerOf, type IssuingUnit, unitWords } from "./issuers";
import type { DraftInput, DraftKind } from "./schema";

/** What the documents of a conference are written from. */
export type DraftSubject = {
  conference: Omit<ConferenceFacts, "unit">;
  unit: IssuingUnit;
  programme: ProgrammeEntry[];
  guests: Guest[];
  /** The plan with its number, as it is cited; null while it has none. */
  plan: string | null;
};

type Given = Omit<DraftInput, "bundle" | "anyway" | "signerId"> & { signer: Signer | null };

/** The documents of a kind: one, or for an invitation as many as there are guests. */
export function composeDraft(
  kind: DraftKind,
  { conference, unit, programme, guests, plan }: DraftSubject,
  given: Given,
  now: Date,
): OfficialDocument[] {
  const facts: ConferenceFacts = { ...conference, unit: unitWords(unit) };
  const head = letterhead(unit, given, now);
  const until = given.until === null ? null : plainDate(given.until);
  switch (kind) {
    case "plan":
      return [conferencePlan(head, facts, { programme, opinionsUntil: until })];
    case "programme":
      return [programmeDocument(head, facts, programme)];
    case "announcement":
      return [announcement(head, facts, { opinionsUntil: until, plan })];
    case "invitation": {
      const invited = guests.length > 0 ? guests : [null];
      const hasProgramme = programme.length > 0;
      return invited.map((guest) =>
        invitation(head, facts, { guest, hasProgramme, replyBy: until }),
      );
    }
  }
}

function letterhead(unit: IssuingUnit, given: Given, now: Date): Letterhead {
  const { family, number, day, recipients, signer } = given;
  return {
    family,
    issuer: issuerOf(unit, family),
    number,
    day: day === null ? null : plainDate(day),
    draftedOn: dayOf(now),
    signature: signAs(family, signer ?? { rank: "head", name: null }),
    recipients: linesOf(recipients),
  };
}

/** Dashes and marks at the ends are the form's own: who types them means the same. */
function linesOf(recipients: string | null): string[] {
  return (recipients ?? "")
    .split("\n")
    .map((line) => line.replace(/^[-–+•\s]+|[;.,\s]+$/gu, ""))
    .filter(Boolean);
}
