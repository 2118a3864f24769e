import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse } from "@/lib/refusals";
import { findPresenter } from "./find-presenter";
import { aboutProgramme, lockProgramme, type LockedItem, writeOrder } from "./lock-programme";
import { whyProgrammeIsFixed } from "./rules";
import type { ProgrammeItemChange } from "./schema";

/** Saving what is there already changes nothing and leaves no trace. */
export function changeProgrammeItem(actor: Actor, input: ProgrammeItemChange, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    const { conference, items } = programme;
    refuse(whyProgrammeIsFixed(conference));
    const before = found(items.find(({ id }) => id === input.itemId));

    const { kind, title, minutes, isInternal } = input;
    const presenter = isSamePresenter(before, input)
      ? {}
      : await findPresenter(tx, input, conference);
    const after = { ...before, kind, title, minutes, isInternal, ...presenter };
    const fields = compared.filter((field) => before[field] !== after[field]);
    if (fields.length === 0) return { id: before.id };

    const {
      id,
      isNested: _place,
      unfinishedSince: _judged,
      carriedFromId: _from,
      ...facts
    } = after;
    await tx.programmeItem.update({ where: { id }, data: facts, select: { id: true } });
    await writeOrder(
      tx,
      programme,
      items.map((item) => (item.id === id ? after : item)),
    );
    await recordEvent(
      tx,
      actor,
      {
        type: "programme.itemChanged",
        ...aboutProgramme(programme),
        title: before.title,
        fields: fields.map((field) => namesInTrail[field]),
      },
      now,
    );
    return { id };
  });
}

// Who presented before keeps the name and title of then.
function isSamePresenter(before: LockedItem, input: ProgrammeItemChange): boolean {
  return before.presenterHoldingId
    ? before.presenterHoldingId === input.presenterHoldingId
    : !input.presenterHoldingId && before.presenterName === input.presenterText;
}

const namesInTrail = {
  kind: "itemKind",
  title: "itemTitle",
  minutes: "minutes",
  isInternal: "isInternal",
  presenterName: "presenter",
  presenterTitle: "presenterTitle",
} as const;

const compared = Object.keys(namesInTrail) as (keyof typeof namesInTrail)[];
