import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import sharp from "sharp";
import type { Actor } from "@/lib/platform/actor";
import { turnSlip } from "@/lib/slips/turn-slip";
import { refusal } from "@/tests/support/refusal";
import { today } from "../conferences/scheduled";
import { filesKept } from "../papers/papers";
import { eventTypes, file, intake, type Intake, readSlips, sent, storedOf } from "./slips";

let w: Intake;
beforeEach(async () => {
  w = await intake();
});

/** A sheet, dark in its left half, as a telephone keeps it that was held upright: lying, with a word about it. */
async function lyingPhoto() {
  const paper = { create: { width: 120, height: 80, channels: 3, background: "#fff" } } as const;
  const ink = { create: { width: 60, height: 80, channels: 3, background: "#000" } } as const;
  const dark = await sharp(ink).png().toBuffer();
  const drawn = sharp(paper).composite([{ input: dark, left: 0, top: 0 }]);
  return drawn.withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

/** Where the dark half lies, and the picture's sides as they are kept and as they are told. */
async function looked() {
  const [slip] = await readSlips(w);
  const { data, info } = await sharp(await storedOf(slip!))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    data[Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))]! < 128;
  const sides = { left: at(0.1, 0.5), right: at(0.9, 0.5), top: at(0.5, 0.1), foot: at(0.5, 0.9) };
  const dark = Object.entries(sides).filter(([, is]) => is);
  const names = dark.map(([name]) => name).filter((name) => !allAround(name, sides));
  return { dark: names, kept: [info.width, info.height], told: [slip!.width, slip!.height] };
}

/** The middle of a side that lies half in the dark counts for neither. */
function allAround(name: string, { left, right, top, foot }: Record<string, boolean>) {
  return name === "left" || name === "right" ? Boolean(left && right) : Boolean(top && foot);
}

async function turn(way: "left" | "right" | "over", by: Actor = w.frontOfficer) {
  const [slip] = await readSlips(w);
  return turnSlip(by, { slipId: slip!.id, turn: way }, today);
}

describe("a photo of a slip", () => {
  it("stands upright as the telephone says, and is turned for everybody", async () => {
    await sent(w, [file("nam.jpg", await lyingPhoto())]);
    expect(await looked()).toEqual({ dark: ["top"], kept: [80, 120], told: [80, 120] });
    await turn("right");
    expect(await looked()).toEqual({ dark: ["right"], kept: [120, 80], told: [120, 80] });
    await turn("over");
    expect(await looked()).toEqual({ dark: ["left"], kept: [120, 80], told: [120, 80] });
    await turn("left");
    expect(await looked()).toEqual({ dark: ["foot"], kept: [80, 120], told: [80, 120] });
    const [slip] = await readSlips(w);
    expect(slip).toMatchObject({ version: 1, state: "waiting" });
    expect(await eventTypes(slip!.id)).toEqual(["slip.turned", "slip.turned", "slip.turned"]);
    expect(filesKept()).toBe(1);
  });

  it("is turned by each of two who turn it at the same moment, or one is told", async () => {
    await sent(w, [file("nam.jpg", await lyingPhoto())]);
    const both = await Promise.allSettled([turn("right"), turn("right", w.secretariat)]);
    const turned = both.filter(({ status }) => status === "fulfilled").length;
    const late = both.filter(({ status }) => status === "rejected");
    for (const told of late) expect(told).toMatchObject({ reason: { code: "changed-meanwhile" } });
    expect((await looked()).kept).toEqual(turned === 1 ? [120, 80] : [80, 120]);
    expect(filesKept()).toBe(1);
  });

  it("is turned by those who log opinions, and by nobody else", async () => {
    await sent(w, [file("nam.jpg", await lyingPhoto())]);
    for (const stranger of [w.agencyOfficer, w.partySecretary]) {
      await expect(turn("over", stranger)).rejects.toEqual(refusal("not-allowed"));
    }
    await expect(turn("over", w.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    const nowhere = turnSlip(w.frontOfficer, { slipId: randomUUID(), turn: "over" }, today);
    await expect(nowhere).rejects.toEqual(refusal("not-found"));
    expect([await eventTypes(), filesKept()]).toEqual([["slip.uploaded"], 1]);
  });
});
