// The people of the bench: real accounts, opened and signed in through the product's own use cases.
// Prints the cookie of each.
import { createFirstAdministrator } from "@/lib/people/create-first-administrator";
import { openAccount } from "@/lib/people/open-account";
import { signIn } from "@/lib/people/sign-in";
import { actorOfPerson } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { sealSessionToken, sessionCookieName } from "@/lib/platform/session-cookie";
import { found } from "@/lib/refusals";

const password = "bảy con sông chảy qua bến";

/** A secretariat officer of the city and of the first eight wards, as many as there are connections. */
function listOfficers() {
  return db.$queryRaw<{ personId: string; unitId: string; symbol: string }[]>`
    SELECT h.person_id AS "personId", u.id AS "unitId", u.symbol
    FROM post_holding h JOIN post p ON p.id = h.post_id
      JOIN organisation o ON o.id = p.organisation_id JOIN unit u ON u.id = o.unit_id
    WHERE p.kind = 'secretariatOfficer' ORDER BY u.level, u.code LIMIT 9`;
}

const [city, ...wards] = await listOfficers();
const administrator = await createFirstAdministrator({
  unitSymbol: found(city).symbol,
  fullName: "Người quản trị",
  username: "administrator",
  password,
});
const actor = found(await actorOfPerson(administrator.id, new Date()));

async function signedIn({
  personId,
  ...unit
}: {
  personId: string;
  unitId: string;
  symbol: string;
}) {
  const username = `officer.${unit.symbol.toLowerCase()}`;
  await openAccount(actor, { personId, username, password });
  const token = await signIn({ username, password, ip: "127.0.0.1", userAgent: "bench" });
  return { ...unit, cookie: `${sessionCookieName()}=${await sealSessionToken(token)}` };
}

const people = {
  city: await signedIn(found(city)),
  wards: [] as Awaited<ReturnType<typeof signedIn>>[],
};
for (const ward of wards) people.wards.push(await signedIn(ward));
console.log(JSON.stringify(people));
await db.$disconnect();
