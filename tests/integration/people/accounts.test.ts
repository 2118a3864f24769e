import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { createFirstAdministrator } from "@/lib/people/create-first-administrator";
import { disableAccount } from "@/lib/people/disable-account";
import { givePost } from "@/lib/people/give-post";
import { openAccount } from "@/lib/people/open-account";
import { registerPerson } from "@/lib/people/register-person";
import { resetPassword } from "@/lib/people/reset-password";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { appoint, password } from "../../support/appoint";
import { world, type World } from "../../support/world";
import { refusal } from "@/tests/support/refusal";

let cast: World;
beforeEach(async () => {
  cast = await world();
});

const register = (actor: Actor, fullName: string) =>
  registerPerson(actor, { fullName, email: null, phone: null, submissionKey: randomUUID() });

const secondCityAdministrator = () =>
  appoint(cast.cityAdministrator, {
    ...{ fullName: "Lý Thanh Bình", unitId: cast.units.hanoi.id, organisation: "governmentOffice" },
    ...{ kind: "administrator", title: "Quản trị viên hệ thống" },
  });

describe("opening an account", () => {
  it("hashes the password, and says so in the audit without it", async () => {
    const { id: personId } = await register(cast.wardAdministrator, "Phan Thanh Hà");
    await openAccount(cast.wardAdministrator, { personId, username: "phan.thanh.ha", password });

    const account = await db.account.findUniqueOrThrow({ where: { username: "phan.thanh.ha" } });
    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(account.isDemo).toBe(false);
    const [event] = await db.auditEvent.findMany({
      where: { subjectId: personId, type: "account.opened" },
    });
    expect(event?.data).toEqual({ username: "phan.thanh.ha" });
  });

  it("refuses a name that is taken, also by somebody quicker, and a second account", async () => {
    const people = [
      await register(cast.wardAdministrator, "Phan Thanh Hà"),
      await register(cast.wardAdministrator, "Phan Thanh Hải"),
    ];
    const results = await Promise.allSettled(
      people.map(({ id: personId }) =>
        openAccount(cast.wardAdministrator, { personId, username: "phan.thanh", password }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);

    const { personId } = cast.secretariat;
    const second = { personId, username: "another", password };
    await expect(openAccount(cast.wardAdministrator, second)).rejects.toEqual(
      refusal("already-exists"),
    );
    expect(await db.account.count({ where: { username: "another" } })).toBe(0);
  });

  it("is not for secretaries", async () => {
    const { id: personId } = await register(cast.wardAdministrator, "Phan Thanh Hà");
    const account = { personId, username: "phan.thanh.ha", password };
    await expect(openAccount(cast.secretariat, account)).rejects.toEqual(refusal("not-found"));
    await expect(openAccount(cast.citySecretariat, account)).rejects.toEqual(refusal("not-found"));
  });
});

describe("managing accounts", () => {
  it("of other units is as if they were not there", async () => {
    const accountId = cast.cauGiaySecretariat.accountId;
    await expect(disableAccount(cast.wardAdministrator, { accountId })).rejects.toEqual(
      refusal("not-found"),
    );
    await expect(disableAccount(cast.cityAdministrator, { accountId })).resolves.toBeUndefined();
  });

  it("gives no way to take over the account of somebody with a post above", async () => {
    const office = await db.organisation.findFirstOrThrow({
      where: { unitId: cast.units.tayHo.id, kind: "governmentOffice" },
    });
    await givePost(cast.cityAdministrator, {
      ...{
        personId: cast.cityAdministrator.personId,
        organisationId: office.id,
        kind: "otherPost",
      },
      ...{ title: "Tổ trưởng tổ công tác", heldFrom: "2026-01-01", heldTo: null },
    });
    const { accountId } = cast.cityAdministrator;
    const take = resetPassword(cast.wardAdministrator, {
      accountId,
      password: "mưa rào trên phố cũ",
    });
    await expect(take).rejects.toEqual(refusal("not-allowed"));
  });

  it("leaves one administrator, even when two disable each other at the same time", async () => {
    const { accountId } = cast.cityAdministrator;
    await expect(disableAccount(cast.cityAdministrator, { accountId })).rejects.toEqual(
      refusal("last-administrator"),
    );
    const other = await secondCityAdministrator();

    const results = await Promise.allSettled([
      disableAccount(cast.cityAdministrator, { accountId: other.accountId }),
      disableAccount(other, { accountId }),
    ]);

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = await db.account.count({
      where: { id: { in: [accountId, other.accountId] }, disabledAt: null },
    });
    expect(left).toBe(1);
  });
});

describe("the first administrator", () => {
  it("is made once for a unit, by the command at the server", async () => {
    const given = { unitSymbol: "pdd", fullName: "Hà Minh Đức", username: "ha.minh.duc", password };
    const { id } = await createFirstAdministrator(given);

    expect(await db.auditEvent.findFirst({ where: { subjectId: id } })).toMatchObject({
      ...{ type: "account.opened", personId: null, unitId: cast.units.dongDa.id },
    });
    await expect(createFirstAdministrator({ ...given, username: "again" })).rejects.toEqual(
      refusal("already-exists"),
    );
  });

  it("is refused for a unit that is not there or no more, and with a password that will not do", async () => {
    const given = { unitSymbol: "TH", fullName: "Hà Minh Đức", username: "ha.minh.duc", password };
    await expect(createFirstAdministrator(given)).rejects.toMatchObject({ code: "unit-ended" });
    await expect(createFirstAdministrator({ ...given, unitSymbol: "NONE" })).rejects.toEqual(
      refusal("not-found"),
    );
    await expect(createFirstAdministrator({ ...given, password: "matkhau2026" })).rejects.toThrow(
      "passwordShort",
    );
    expect(await db.account.count({ where: { username: "ha.minh.duc" } })).toBe(0);
  });
});
