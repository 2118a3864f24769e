import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { refuse, refuseUnless } from "@/lib/refusals";
import { keepVersion } from "./keep-version";
import { aboutConclusion, lockConclusion, type LockedConclusion } from "./lock-conclusion";
import { mayDraftConclusion } from "./policy";
import { whyNotEdited } from "./rules";
import type { ConclusionText } from "./schema";

/** Saves the text of a draft as a whole; asked for, with a further group of opinions. */
export function writeConclusion(actor: Actor, input: ConclusionText, now = new Date()) {
  return transaction(async (tx) => {
    const conclusion = await lockConclusion(tx, actor, input.conclusionId, input.version);
    refuseUnless(mayDraftConclusion(actor, conclusion));
    refuse(whyNotEdited(conclusion));

    const { form, abstract, opening, recipients, signerId } = input;
    await tx.conclusion.update({
      where: { id: conclusion.id },
      data: { form, abstract, opening, recipients, signerId },
      select: { id: true },
    });
    for (const section of conclusion.sections) await writeSection(tx, section, input);
    if (input.next === "group") await addGroup(tx, conclusion);
    const version = await keepVersion(tx, actor, conclusion, now);
    const about = aboutConclusion(conclusion);
    await recordEvent(tx, actor, { type: "conclusion.written", version, ...about }, now);
    return { id: conclusion.id, conferenceId: conclusion.conferenceId };
  });
}

type Section = LockedConclusion["sections"][number];

async function writeSection(tx: Tx, section: Section, { sections }: ConclusionText) {
  const given = sections[section.id];
  if (!given) return;
  const title = given.title ?? section.title;
  if (title === section.title && given.body === section.body) return;
  await tx.conclusionSection.update({
    where: { id: section.id },
    data: { title, body: given.body },
    select: { id: true },
  });
}

/** Before the parts that close the notice. */
async function addGroup(tx: Tx, { id, sections }: LockedConclusion) {
  const closing = sections.filter(({ kind }) => kind === "upperLevel" || kind === "carryingOut");
  const position = closing[0]?.position ?? sections.length;
  for (const { id: sectionId, position: at } of closing.toReversed()) {
    await tx.conclusionSection.update({
      where: { id: sectionId },
      data: { position: at + 1 },
      select: { id: true },
    });
  }
  await tx.conclusionSection.create({
    data: {
      id: newId(),
      conclusionId: id,
      position,
      kind: "group",
      title: "Nhóm vấn đề khác",
      body: "",
    },
    select: { id: true },
  });
}
