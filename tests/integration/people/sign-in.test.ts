import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { changePassword } from "@/lib/people/change-password";
import { disableAccount } from "@/lib/people/disable-account";
import { enableAccount } from "@/lib/people/enable-account";
import { endOtherSessions } from "@/lib/people/end-other-sessions";
import { listSessions } from "@/lib/people/queries";
import { resetPassword } from "@/lib/people/reset-password";
import { signIn } from "@/lib/people/sign-in";
import { signOut } from "@/lib/people/sign-out";
import { actorOfSession, type Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { hashOfSessionToken } from "@/lib/platform/session-cookie";
import { password, usernameOf } from "../../support/appoint";
import { world, type World } from "../../support/world";
import { refusal } from "@/tests/support/refusal";

let cast: World;
let address: string;
beforeEach(async () => {
  cast = await world();
  // Failures are remembered by address: each test comes from its own.
  address = randomUUID();
});

function enter(who: Actor, given = password, ip = address) {
  const username = usernameOf(who.fullName);
  return signIn({ username, password: given, ip, userAgent: "Firefox/140 Linux" });
}

const actorOf = async (token: string) =>
  (await actorOfSession(hashOfSessionToken(token), new Date()))?.actor ?? null;

describe("signing in", () => {
  it("begins a session of the person, with the posts held now, and says so in the audit", async () => {
    const token = await enter(cast.secretariat);

    expect(await actorOf(token)).toMatchObject({
      fullName: "Phạm Hồng Nhung",
      posts: [{ role: "secretariat", unitId: cast.units.tayHo.id }],
    });
    const [event] = await db.auditEvent.findMany({ where: { type: "session.begun" } });
    expect(event).toMatchObject({ personId: cast.secretariat.personId });
  });

  it("stores neither token nor password", async () => {
    const token = await enter(cast.secretariat);
    const rows = JSON.stringify([await db.session.findMany(), await db.account.findMany()]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(password);
  });

  it("takes the name in any case and the password from any keyboard", async () => {
    const username = " PHAM.Hong.Nhung";
    const given = password.normalize("NFD");
    const token = await signIn({ username, password: given, ip: address, userAgent: null });
    expect(await actorOf(token)).not.toBeNull();
  });

  it("gives an unknown name, a wrong password and a disabled account the same answer", async () => {
    await disableAccount(cast.cityAdministrator, { accountId: cast.frontOfficer.accountId });
    const unknown = { username: "nobody", password, ip: address, userAgent: null };

    await expect(signIn(unknown)).rejects.toEqual(refusal("wrong-credentials"));
    await expect(enter(cast.secretariat, "sai mật khẩu rồi")).rejects.toEqual(
      refusal("wrong-credentials"),
    );
    await expect(enter(cast.frontOfficer)).rejects.toEqual(refusal("wrong-credentials"));
    expect(await db.session.count()).toBe(0);
  });
});

describe("guessing", () => {
  it("makes one address wait for one account, and nobody else", async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(enter(cast.secretariat, "không phải đâu")).rejects.toEqual(
        refusal("wrong-credentials"),
      );
    }

    await expect(enter(cast.secretariat)).rejects.toMatchObject({
      code: "too-many-attempts",
      params: { seconds: expect.any(Number) },
    });
    expect(await enter(cast.secretariat, password, randomUUID())).toBeTruthy();
    expect(await enter(cast.frontOfficer)).toBeTruthy();
  });

  it("is forgotten with the first right password", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) {
        await expect(enter(cast.frontChair, "không phải đâu")).rejects.toEqual(
          refusal("wrong-credentials"),
        );
      }
      expect(await enter(cast.frontChair)).toBeTruthy();
    }
  });
});

describe("a session ends at once", () => {
  it("when its person signs out, for every copy of the cookie, and once only", async () => {
    const token = await enter(cast.secretariat);
    await signOut(token);
    await signOut(token);

    expect(await actorOf(token)).toBeNull();
    expect(await db.auditEvent.count({ where: { type: "session.ended" } })).toBe(1);
  });

  it("when the account is disabled, and stays ended when it is enabled again", async () => {
    const token = await enter(cast.secretariat);
    const accountId = cast.secretariat.accountId;
    await disableAccount(cast.wardAdministrator, { accountId });
    expect(await actorOf(token)).toBeNull();

    await enableAccount(cast.wardAdministrator, { accountId });
    expect(await actorOf(token)).toBeNull();
    expect(await enter(cast.secretariat)).toBeTruthy();
  });

  it("when an administrator gives a new password", async () => {
    const token = await enter(cast.secretariat);
    const next = "mưa rào trên phố cũ";
    await resetPassword(cast.wardAdministrator, {
      accountId: cast.secretariat.accountId,
      password: next,
    });

    expect(await actorOf(token)).toBeNull();
    await expect(enter(cast.secretariat)).rejects.toEqual(refusal("wrong-credentials"));
    expect(await enter(cast.secretariat, next)).toBeTruthy();
  });

  it("elsewhere, when one changes one's own password, but not here", async () => {
    const [here, elsewhere] = [await enter(cast.secretariat), await enter(cast.secretariat)];
    await changePassword(cast.secretariat, {
      current: password,
      next: "mưa rào trên phố cũ",
      keep: here,
    });

    expect(await actorOf(here)).not.toBeNull();
    expect(await actorOf(elsewhere)).toBeNull();
  });

  it("elsewhere, when one asks for it", async () => {
    const [here, elsewhere] = [await enter(cast.secretariat), await enter(cast.secretariat)];
    expect(await listSessions(cast.secretariat, here)).toMatchObject([
      { isHere: true },
      { isHere: false },
    ]);

    expect(await endOtherSessions(cast.secretariat, { keep: here })).toBe(1);

    expect(await actorOf(elsewhere)).toBeNull();
    expect(await listSessions(cast.secretariat, here)).toHaveLength(1);
  });
});

describe("changing one's password", () => {
  it("takes the present one", async () => {
    await expect(
      changePassword(cast.secretariat, { current: "không phải đâu", next: "mưa rào trên phố cũ" }),
    ).rejects.toEqual(refusal("password-wrong"));
    expect(await enter(cast.secretariat)).toBeTruthy();
    expect(await db.auditEvent.count({ where: { type: "password.changed" } })).toBe(0);
  });

  it("twice at the same time keeps one of the two", async () => {
    const change = (next: string) => changePassword(cast.secretariat, { current: password, next });
    const results = await Promise.allSettled([
      change("mưa rào trên phố cũ"),
      change("nắng sớm ven hồ Tây"),
    ]);

    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
