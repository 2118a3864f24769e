import { beforeEach, expect, it } from "vitest";
import { listSavedFilters } from "@/lib/people/queries";
import { removeFilter } from "@/lib/people/remove-filter";
import { saveFilter } from "@/lib/people/save-filter";
import { savedFilterInput } from "@/lib/people/schema";
import { db } from "@/lib/platform/db";
import { world, type World } from "@/tests/support/world";

let w: World;
beforeEach(async () => {
  w = await world();
});

const late = { name: "Quá hạn", address: "/opinions?due=late" };
const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });

it("keeps filters under a name of one's own, and the same name stands for the newer ones", async () => {
  await saveFilter(w.secretariat, late);
  await saveFilter(w.secretariat, { ...late, address: "/opinions?due=late&topic=transport" });
  expect(await listSavedFilters(w.secretariat)).toMatchObject([
    { name: "Quá hạn", address: "/opinions?due=late&topic=transport" },
  ]);
  expect(await listSavedFilters(w.frontOfficer)).toEqual([]);
});

it("forgets one's own, and finds nobody else's", async () => {
  await saveFilter(w.secretariat, late);
  const [saved] = await listSavedFilters(w.secretariat);
  const choice = { filterId: saved!.id };
  await expect(removeFilter(w.frontOfficer, choice)).rejects.toEqual(refusal("not-found"));
  expect(await db.savedFilter.count()).toBe(1);
  await removeFilter(w.secretariat, choice);
  await expect(removeFilter(w.secretariat, choice)).rejects.toEqual(refusal("not-found"));
  expect(await listSavedFilters(w.secretariat)).toEqual([]);
});

it("keeps thirty at most, and a kept one may still be changed", async () => {
  for (let count = 1; count <= 30; count += 1) {
    await saveFilter(w.secretariat, { ...late, name: `Bộ lọc ${count}` });
  }
  await expect(saveFilter(w.secretariat, late)).rejects.toEqual(refusal("too-many-filters"));
  await saveFilter(w.secretariat, { ...late, name: "Bộ lọc 7", address: "/work?act=charge" });
  expect(await db.savedFilter.count()).toBe(30);
});

it("takes the address of a list of the product, and no other", () => {
  const taken = (address: string) => savedFilterInput.safeParse({ ...late, address }).success;
  expect(taken("/work?act=issue")).toBe(true);
  for (const address of [
    ...["https://elsewhere.example/opinions?x", "//elsewhere.example/opinions?x", "/opinions"],
    ...["/settings/rules?x=1", "javascript:alert(1)", "/opinions?x=\\\\elsewhere"],
  ]) {
    expect(taken(address), address).toBe(false);
  }
});
