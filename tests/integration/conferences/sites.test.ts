import { describe, expect, it } from "vitest";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { listDeskOfficers } from "@/lib/conferences/desk-officers";
import { disableAccount } from "@/lib/people/disable-account";
import { db } from "@/lib/platform/db";
import { world } from "@/tests/support/world";
import { conferenceOf, read, today } from "./scheduled";

const hall = { name: "Nhà văn hóa phường", address: null, mode: "inPerson" as const };
const link = "https://hop.hanoi.gov.vn/tayho";

describe("the sites of a conference", () => {
  it("keep their link, capacity and desk officer", async () => {
    const w = await world();
    const deskOfficerId = w.frontOfficer.personId;
    const sites = [
      { ...hall, capacity: 250, deskOfficerId },
      { name: "Điểm cầu Xuân La", address: null, mode: "online" as const, link },
    ];
    const { id } = await scheduleConference(w.secretariat, conferenceOf(w, { sites }), today);
    expect((await read(id)).sites).toMatchObject([
      { capacity: 250, deskOfficerId, link: null },
      { capacity: null, deskOfficerId: null, link },
    ]);
  });

  it("are logged at by people of the unit with an account", async () => {
    const w = await world();
    const officers = await listDeskOfficers(w.secretariat, w.units.tayHo.id, today);
    const names = officers.map(({ fullName }) => fullName);
    expect(names).toContain("Lê Văn Thắng");
    expect(names).not.toContain("Đặng Thị Mai");
    expect(await listDeskOfficers(w.cauGiaySecretariat, w.units.tayHo.id, today)).toEqual([]);
  });

  it.each(["of another unit", "without an account"])(
    "are refused an officer %s, at the field of the site",
    async (which) => {
      const w = await world();
      const officer = which === "of another unit" ? w.cauGiaySecretariat : w.frontOfficer;
      if (officer === w.frontOfficer) {
        await disableAccount(w.cityAdministrator, { accountId: officer.accountId }, today);
      }
      const sites = [hall, { ...hall, deskOfficerId: officer.personId }];
      const form = conferenceOf(w, { sites });
      await expect(scheduleConference(w.secretariat, form, today)).rejects.toMatchObject({
        code: "officer-without-account",
        field: "sites.1.deskOfficerId",
      });
      expect(await db.conference.count()).toBe(0);
    },
  );
});
