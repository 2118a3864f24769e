import { beforeAll, expect, it } from "vitest";
import { beginningOf } from "@/lib/platform/text";
import { findAnything } from "@/lib/search/find-anything";
import { world, type World } from "@/tests/support/world";
import { conferenceIn, record } from "../opinions/desk";

let w: World;
let code: string;
beforeAll(async () => {
  w = await world();
  const conference = await conferenceIn(w, "held");
  ({ code } = await record(w.secretariat, conference.id));
});

const labels = async (...asked: Parameters<typeof findAnything>) => {
  const found = await findAnything(...asked);
  return Object.fromEntries(
    Object.entries(found).map(([kind, items]) => [kind, items.map(({ label }) => label)]),
  );
};

it("finds people and units by words without accents", async () => {
  const found = await labels(w.secretariat, "pham hong nhung");
  expect(found.people).toEqual(["Phạm Hồng Nhung"]);
  expect((await labels(w.secretariat, "tay ho")).units).toContain("Phường Tây Hồ");
});

it("finds an opinion by its code", async () => {
  expect((await labels(w.secretariat, code)).opinions).toEqual([code]);
});

it("finds nothing of units that one does not see", async () => {
  expect(await labels(w.cauGiaySecretariat, code)).toMatchObject({ opinions: [] });
  expect((await labels(w.cauGiaySecretariat, "pham hong nhung")).people).toEqual([]);
});

it("shows of a long opinion the beginning, up to a whole word", async () => {
  const text = `Đề nghị nạo vét mương, ${"cống rãnh hai bên đường, ".repeat(8)}trước mùa mưa.`;
  const conference = await conferenceIn(w, "held");
  await record(w.secretariat, conference.id, { text });
  const { opinions } = await findAnything(w.secretariat, "nạo vét mương");
  expect(opinions.map(({ detail }) => detail)).toEqual([beginningOf(text, 160)]);
});
