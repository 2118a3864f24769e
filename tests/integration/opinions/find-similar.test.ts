import { beforeEach, expect, it } from "vitest";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { recordAtDesk } from "@/lib/matters/record-at-desk";
import { getMatterOf } from "@/lib/matters/queries";
import { findSimilar } from "@/lib/opinions/find-similar";
import { db } from "@/lib/platform/db";
import { world, type World } from "../../support/world";
import { anOpinion, conferenceIn, eventsOf, record } from "./desk";

let cast: World;
let conferenceId: string;
let flooding: { id: string; code: string };
beforeEach(async () => {
  cast = await world();
  conferenceId = (await conferenceIn(cast, "planned")).id;
  flooding = await raise("Ngõ 12 Thụy Khuê ngập sâu mỗi khi mưa to, đề nghị nạo vét cống.");
  await raise("Đề nghị trồng thêm cây xanh ở phố Trích Sài.");
  await raise("Xe máy đi trên vỉa hè phố Thụy Khuê giờ tan tầm.");
});

const raise = (text: string) => record(cast.frontOfficer, conferenceId, { text });
const codesLike = async (text: string, actor = cast.frontOfficer) =>
  (await findSimilar(actor, { text })).map(({ code }) => code);

it("finds what is on the same matter, typed without accents, and not what shares a street", async () => {
  expect(await codesLike("mua to la ngap ngo 12 thuy khue")).toEqual([flooding.code]);
});

it("finds nothing in words that say nothing, and does not break on odd ones", async () => {
  expect(await codesLike("đề nghị các ông bà")).toEqual([]);
  expect(await codesLike("' | & !:* \\ <-> (')")).toEqual([]);
  expect(await codesLike("ngập ".repeat(4_000))).toBeInstanceOf(Array);
});

it("shows nobody what they may not see, and no denunciation to anybody", async () => {
  const text = "Ngõ 12 Thụy Khuê ngập khi mưa to";
  expect(await codesLike(text, cast.cauGiaySecretariat)).toEqual([]);
  expect(await codesLike(text, cast.agencyOfficer)).toEqual([]);
  expect(await codesLike(text, cast.citySecretariat)).toEqual([flooding.code]);
  await db.opinion.update({ where: { id: flooding.id }, data: { kind: "denunciation" } });
  expect(await codesLike(text)).toEqual([]);
});

it("lets one stand for all of a matter, with how many raised it", async () => {
  const again = await raise("Mưa là ngập ở ngõ 12 Thụy Khuê, cống tắc.");
  const opinionIds = [flooding.id, again.id];
  await groupOpinions(cast.frontOfficer, { opinionIds });
  const found = await findSimilar(cast.frontOfficer, { text: "Ngập ngõ 12 Thụy Khuê khi mưa" });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ leadCode: flooding.code, count: 2 });
});

it("logs an opinion and joins it to the same matter, once, however often it is sent", async () => {
  const entry = { ...anOpinion(conferenceId), sameAsId: flooding.id };
  const first = await recordAtDesk(cast.frontOfficer, entry);
  const [second, third] = await Promise.all([
    recordAtDesk(cast.frontOfficer, entry),
    recordAtDesk(cast.frontOfficer, entry),
  ]);
  expect([second.id, third.id]).toEqual([first.id, first.id]);
  expect(await getMatterOf(first.id)).toMatchObject({ leadCode: flooding.code, count: 2 });
  expect(await eventsOf(first.id)).toEqual(["opinion.recorded", "matter.joined"]);
});

it("logs nothing where the matter cannot be joined", async () => {
  const before = await db.opinion.count();
  const entry = { ...anOpinion(conferenceId), sameAsId: crypto.randomUUID() };
  await expect(recordAtDesk(cast.frontOfficer, entry)).rejects.toMatchObject({ code: "not-found" });
  expect(await db.opinion.count()).toBe(before);
});
