import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { removeOrphans } from "@/lib/papers/store-file";
import type { Actor } from "@/lib/platform/actor";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { fileStorage } from "@/lib/platform/storage";
import { divideStack } from "@/lib/slips/divide-stack";
import { openStack } from "@/lib/slips/open-stack";
import { putBackStack } from "@/lib/slips/put-back-stack";
import { getUpload } from "@/lib/slips/queries";
import { recordFromSlip } from "@/lib/slips/record-from-slip";
import { slipOpinion, stackDivision } from "@/lib/slips/schema";
import { setSlipAside } from "@/lib/slips/set-slip-aside";
import { getStack, listStacks } from "@/lib/slips/stack-queries";
import { turnSlip } from "@/lib/slips/turn-slip";
import { refusal } from "@/tests/support/refusal";
import { today } from "../conferences/scheduled";
import { filesKept } from "../papers/papers";
import { pageWith, twoSlipsEntwined } from "./hostile";
import { installed, told } from "./programs";
import { eventTypes, file, intake, type Intake, photo, readSlips, sent, storedOf } from "./slips";

// Five pages that LibreOffice wrote: the first slip has two sides.
const scanned = readFileSync("tests/fixtures/phieu-quet-5-trang.pdf");
const words = ["ngõ 52", "Mặt sau", "cống ngõ 264", "lớp mầm non", "vỉa hè"];

let w: Intake;
beforeEach(async () => {
  w = await intake();
});

const conference = () => ({ id: w.conferenceId, unitId: w.units.tayHo.id });

async function stackOf(content: Buffer = scanned, name = "phieu-to-5.pdf") {
  const { id } = await sent(w, [file(name, content)]);
  return db.slipStack.findFirstOrThrow({ where: { uploadId: id } });
}

type Stack = { id: string };

/** The division as the form sends it, with the version that the stack has now. */
async function divide(stack: Stack, typed: Record<string, string>, by: Actor = w.frontOfficer) {
  const { version } = await db.slipStack.findUniqueOrThrow({ where: { id: stack.id } });
  const input = stackDivision.parse({ stackId: stack.id, version, ...typed });
  return divideStack(by, input, today);
}

async function putBack({ id: stackId }: Stack, by: Actor = w.frontOfficer) {
  const { version } = await db.slipStack.findUniqueOrThrow({ where: { id: stackId } });
  return putBackStack(by, { stackId, version }, today);
}

function record(slip: { id: string; version: number }) {
  const input = slipOpinion.parse({
    ...{ conferenceId: w.conferenceId, slipId: slip.id, version: slip.version },
    ...{ moment: "before", channel: "slip", topicId: "transport", submissionKey: randomUUID() },
    text: "Ngõ 52 thiếu đèn chiếu sáng.",
  });
  return recordFromSlip(w.frontOfficer, input, today);
}

async function pagesOfSlips() {
  return (await readSlips(w)).map(({ firstPage, lastPage }) => [firstPage, lastPage]);
}

describe("a PDF of several pages", () => {
  it("is a stack and no slip yet, and says so", async () => {
    await sent(w, [await photo()]);
    const { id, added } = await sent(w, [file("phieu-to-5.pdf", scanned), await photo()]);
    expect(added).toBe(1);
    expect(await getUpload(w.frontOfficer, conference(), id)).toEqual({
      ...{ added: 1, stacks: 1, refused: [] },
    });
    expect(await readSlips(w)).toHaveLength(2);
    const [stack] = await listStacks(w.frontOfficer, conference());
    expect(stack).toMatchObject({ fileName: "phieu-to-5.pdf", pages: 5, slips: [] });
    expect(await eventTypes(stack!.id)).toEqual(["slipStack.uploaded"]);
  });

  it("is noticed when it comes again, divided or not", async () => {
    await divide(await stackOf(), { division: "single" });
    const { id } = await sent(w, [file("lai.pdf", scanned)]);
    const { refused } = await db.slipUpload.findUniqueOrThrow({ where: { id } });
    const params = { name: "phieu-to-5.pdf" };
    expect(refused).toEqual([{ name: "lai.pdf", code: "slip-stack-is-there", params }]);
    expect(await db.slipStack.count()).toBe(1);
  });
});

describe("dividing a stack", () => {
  it.each<[string, Record<string, string>, number[][]]>([
    [
      "a page each",
      { division: "single" },
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 5],
      ],
    ],
    [
      "two sides each",
      { division: "twoSided" },
      [
        [1, 2],
        [3, 4],
        [5, 5],
      ],
    ],
    [
      "the pages typed",
      { division: "ranges", pages: "1-2, 3, 4–5" },
      [
        [1, 2],
        [3, 3],
        [4, 5],
      ],
    ],
    ["nothing", { division: "whole" }, [[1, 5]]],
  ])("gives its slips in order, numbered after the last: %s", async (_, typed, pages) => {
    await sent(w, [await photo()]);
    const stack = await stackOf();
    const divided = await divide(stack, typed);
    expect(divided).toMatchObject({ from: 2, to: 1 + pages.length });
    const slips = (await readSlips(w)).slice(1);
    expect(slips.map(({ firstPage, lastPage }) => [firstPage, lastPage])).toEqual(pages);
    expect(slips.map(({ number }) => number)).toEqual(pages.map((__, index) => index + 2));
    expect(slips[0]).toMatchObject({
      ...{ stackId: stack.id, fileName: "phieu-to-5.pdf", state: "waiting", originalSha256: null },
      ...{ file: { type: "application/pdf" }, uploadId: stack.uploadId },
    });
    expect(await storedOf(stack)).not.toHaveLength(0);
    expect(await removeOrphans(await fileStorage(), addHours(today, 48))).toBe(0);
    expect(await eventTypes(stack.id)).toEqual(["slipStack.uploaded", "slipStack.divided"]);
  });

  it.each([
    ["1-2, 3", "pages", "slip-pages-missing", { pages: "4-5" }],
    ["1-3, 3-5", "pages", "slip-page-twice", { page: 3 }],
    ["1-6", "pages", "slip-page-outside", { page: 6, pages: 5 }],
    ["một đến năm", "pages", "slip-pages-unreadable", { part: "một đến năm" }],
  ])("is refused at its field, and nothing is written: %s", async (pages, field, code, params) => {
    const stack = await stackOf();
    await expect(divide(stack, { division: "ranges", pages })).rejects.toMatchObject({
      ...{ code, params, field },
    });
    const over = divide(stack, { division: "single", pagesOver: "9" });
    await expect(over).rejects.toMatchObject({ code: "slip-page-outside", field: "pagesOver" });
    expect([await readSlips(w), filesKept()]).toEqual([[], 1]);
    expect(await eventTypes(stack.id)).toEqual(["slipStack.uploaded"]);
  });

  it("happens once where two officers do it at the same moment, and leaves no file behind", async () => {
    const stack = await stackOf();
    const both = await Promise.allSettled([
      divide(stack, { division: "single" }),
      divide(stack, { division: "twoSided" }, w.secretariat),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const slips = await readSlips(w);
    expect([3, 5]).toContain(slips.length);
    expect(filesKept()).toBe(1 + slips.length);
    expect(await db.storedFile.count()).toBe(1 + slips.length);
    await expect(divide(stack, { division: "single" })).rejects.toEqual(
      refusal("slip-stack-divided"),
    );
  });

  it("is for those who log opinions, in a conference that is not over", async () => {
    const stack = await stackOf();
    const single = { division: "single" };
    for (const stranger of [w.agencyOfficer, w.partySecretary]) {
      await expect(divide(stack, single, stranger)).rejects.toEqual(refusal("not-allowed"));
      await expect(openStack(stranger, stack.id, today)).rejects.toEqual(refusal("not-allowed"));
      expect(await getStack(stranger, conference(), stack.id)).toBeNull();
      expect(await listStacks(stranger, conference())).toEqual([]);
    }
    await expect(divide(stack, single, w.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    await expect(openStack(w.cauGiaySecretariat, stack.id, today)).rejects.toEqual(
      refusal("not-found"),
    );
    const { conferenceId, conference: planned } = w;
    const cancelled = { conferenceId, version: planned.version, reason: "bão" };
    await cancelConference(w.secretariat, cancelled, today);
    await expect(divide(stack, single)).rejects.toEqual(refusal("conference-closed"));
    expect(await readSlips(w)).toEqual([]);
  });
});

describe("a slip out of a stack", () => {
  it("holds nothing of the other pages, whatever their program tied together", async () => {
    await divide(await stackOf(twoSlipsEntwined()), { division: "single" });
    const files = await Promise.all((await readSlips(w)).map(storedOf));
    const [one, two] = files.map((content) => content.toString("latin1"));
    expect(one).toContain("anh cua ba Lan");
    expect(one).toContain("trang mot");
    expect(one).not.toMatch(/anh cua ong Minh|trang hai/);
    expect(two).toContain("anh cua ong Minh");
    expect(two).not.toMatch(/anh cua ba Lan|trang mot/);
  });

  it("is refused where its pictures cannot be told from the others'", async () => {
    const packed = twoSlipsEntwined()
      .toString("latin1")
      .replace("/Length 21 >>", "/Filter/LZWDecode>>");
    const stack = await stackOf(Buffer.from(packed, "latin1"));
    await expect(divide(stack, { division: "single" })).rejects.toEqual(
      refusal("slip-pdf-not-divisible"),
    );
    await divide(stack, { division: "whole" });
    expect(await pagesOfSlips()).toEqual([[1, 2]]);
  });
});

describe("putting a stack back", () => {
  it("takes its slips away with their files, and it waits to be divided anew", async () => {
    const stack = await stackOf();
    await divide(stack, { division: "single" });
    const [first] = await readSlips(w);
    const aside = { slipId: first!.id, version: 1, reason: "blank" as const, note: null };
    await setSlipAside(w.frontOfficer, aside, today);
    await putBack(stack, w.secretariat);
    expect([await readSlips(w), filesKept(), await db.storedFile.count()]).toEqual([[], 1, 1]);
    await divide(stack, { division: "twoSided" });
    expect((await readSlips(w)).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await eventTypes(stack.id)).slice(1)).toEqual([
      ...["slipStack.divided", "slipStack.putBack", "slipStack.divided"],
    ]);
  });

  it("leaves the file of one that was left whole, also after it was turned", async () => {
    const stack = await stackOf();
    await divide(stack, { division: "whole" });
    await putBack(stack);
    expect(filesKept()).toBe(1);
    await divide(stack, { division: "whole" });
    const [slip] = await readSlips(w);
    await turnSlip(w.frontOfficer, { slipId: slip!.id, turn: "right" }, today);
    expect(filesKept()).toBe(2);
    await putBack(stack);
    expect(await storedOf(stack)).toHaveLength((await db.storedFile.findFirstOrThrow()).size);
    expect(filesKept()).toBe(1);
  });

  it("is refused once an opinion was read from a slip, which it names", async () => {
    const stack = await stackOf();
    await expect(putBack(stack)).rejects.toEqual(refusal("slip-stack-not-divided"));
    await divide(stack, { division: "single" });
    const slips = await readSlips(w);
    await record(slips[1]!);
    await expect(putBack(stack)).rejects.toMatchObject({
      ...{ code: "slip-stack-has-opinions", params: { numbers: "2" } },
    });
    expect(await readSlips(w)).toHaveLength(5);
    await expect(putBack(stack, w.agencyOfficer)).rejects.toEqual(refusal("not-allowed"));
  });

  it("either goes before an opinion read at the same moment, or not at all", async () => {
    const stack = await stackOf();
    await divide(stack, { division: "single" });
    const [slip] = await readSlips(w);
    const both = await Promise.allSettled([record(slip!), putBack(stack)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const opinions = await db.opinion.count();
    expect(await readSlips(w)).toHaveLength(opinions === 1 ? 5 : 0);
    expect(await db.slipOpinion.count()).toBe(opinions);
  });
});

describe.runIf(installed("pdftotext"))("read back by the programs pdfinfo and pdftotext", () => {
  it("each slip has the words of its pages, and of no other", async () => {
    await divide(await stackOf(), { division: "single" });
    for (const [index, slip] of (await readSlips(w)).entries()) {
      const content = await storedOf(slip);
      const text = await told("pdftotext", content);
      expect(text).toContain(words[index]);
      for (const other of words.filter((__, at) => at !== index)) expect(text).not.toContain(other);
      const about = await told("pdfinfo", content);
      expect(about).toMatch(/Pages:\s+1\n/);
      expect(about).not.toMatch(/Author|Creator|Producer|CreationDate/);
    }
  });

  it("a slip of two sides has both", async () => {
    await divide(await stackOf(), { division: "twoSided" });
    const [first] = await readSlips(w);
    const text = await told("pdftotext", await storedOf(first!));
    expect(text).toMatch(/ngõ 52[^]*Mặt sau/);
    expect(text).not.toContain("264");
  });

  it("the pages that came upside down stand upright, the backs as well", async () => {
    await divide(await stackOf(), {
      division: "ranges",
      pages: "1-5",
      backsOver: "on",
      pagesOver: "5",
    });
    const [slip] = await readSlips(w);
    const about = await told("pdfinfo", await storedOf(slip!), "-f", "1", "-l", "5");
    const turns = [...about.matchAll(/Page\s+\d rot:\s+(\d+)/g)].map(([, turn]) => Number(turn));
    expect(turns).toEqual([0, 180, 0, 180, 180]);
  });

  it("a slip is turned by quarters, for whoever opens it next", async () => {
    await sent(w, [file("phieu.pdf", pageWith({}))]);
    const turnOnce = async (turn: "left" | "right" | "over") => {
      const [slip] = await readSlips(w);
      await turnSlip(w.frontOfficer, { slipId: slip!.id, turn }, today);
      const about = await told("pdfinfo", await storedOf((await readSlips(w))[0]!));
      return Number(/Page rot:\s+(\d+)/.exec(about)![1]);
    };
    expect([await turnOnce("right"), await turnOnce("over"), await turnOnce("left")]).toEqual([
      ...[90, 270, 180],
    ]);
    expect(filesKept()).toBe(1);
  });
});
