// npm run documents:sample -- DIR: every document, table and calendar of a conference of the demo, to look at.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { formFamilies } from "@/lib/documents/official-document";
import { draftDocument } from "@/lib/drafts/draft-document";
import { getDraftSubject } from "@/lib/drafts/queries";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import { bundles, type DraftInput, draftKinds } from "@/lib/drafts/schema";
import { listSigners } from "@/lib/drafts/signers";
import {
  defaultRecipients,
  invitationRecipients,
} from "@/lib/documents/templates/default-recipients";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

const office = "vanphong.tayho";

async function officeOfDemo(): Promise<Actor> {
  const account = await db.account.findUnique({
    where: { username: office },
    select: { personId: true },
  });
  const actor = account && (await actorOfPerson(account.personId, new Date()));
  if (!actor) throw new Error("The samples are written from the demo data: start with DEMO=1.");
  return actor;
}

/** The last of the coming conferences that has a programme. */
async function preparedConference({ unitId }: Actor) {
  return db.conference.findFirstOrThrow({
    where: { unitId, programme: { isNot: null }, status: { in: ["planned", "announced"] } },
    select: { id: true, code: true },
    orderBy: { startsAt: "desc" },
  });
}

async function writeAll(folder: string): Promise<string[]> {
  const actor = await officeOfDemo();
  const conference = await preparedConference(actor);
  const subject = await getDraftSubject(actor, conference.id);
  if (!subject) throw new Error(`${conference.code} cannot be read`);
  const written = new Set<string>();
  for (const family of formFamilies) {
    const { unitId, unit } = subject;
    const [head] = await listSigners(actor, { unitId, day: dayOf(new Date()), family });
    const input: Omit<DraftInput, "bundle" | "recipients"> = {
      family,
      number: null,
      day: null,
      signerId: head?.holdingId ?? null,
      until: null,
      anyway: true,
    };
    for (const kind of draftKinds) {
      const recipients = (
        kind === "invitation"
          ? invitationRecipients(family)
          : defaultRecipients(family, unitWords(unit))
      ).join("\n");
      for (const bundle of kind === "invitation" ? bundles : (["merged"] as const)) {
        const asked = {
          conferenceId: conference.id,
          kind,
          input: { ...input, recipients, bundle },
        };
        const file = await draftDocument(actor, asked);
        if ("faults" in file) continue;
        const name = `${issuerOf(unit, family).symbol} - ${file.name}`;
        fs.writeFileSync(path.join(folder, name), file.content);
        written.add(name);
      }
    }
  }
  return [...written];
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (!folder) throw new Error("Name the folder: npm run documents:sample -- samples");
  fs.mkdirSync(folder, { recursive: true });
  for (const name of await writeAll(folder)) console.log(`  ${name}`);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await db.$disconnect();
}
