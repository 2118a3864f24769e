import type { Prisma } from "@/lib/generated/prisma/client";
import { roleOfPost, type Role } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { shortUnit, type ShortUnit } from "@/lib/units/queries";

export type DemoAccount = {
  username: string;
  fullName: string;
  titles: string[];
  role: Role | null;
};

/** The made-up accounts that anyone may try, by the unit in which each acts; only the demo has any. */
export async function listDemoAccounts(): Promise<{ unit: ShortUnit; accounts: DemoAccount[] }[]> {
  const accounts = await db.account.findMany({
    where: { isDemo: true, disabledAt: null },
    select: { username: true, person: { select: { fullName: true, holdings } } },
    orderBy: [{ createdAt: "asc" }, { username: "asc" }],
  });
  const localities = new Map<string, { unit: ShortUnit; accounts: DemoAccount[] }>();
  for (const { username, person } of accounts) {
    const [first] = person.holdings;
    if (!first) continue;
    const { unit } = first.post.organisation;
    const locality = localities.get(unit.id) ?? { unit, accounts: [] };
    const titles = person.holdings
      .filter(({ heldTo }) => heldTo === null || first.heldTo !== null)
      .map(({ post }) => post.title);
    locality.accounts.push({
      username,
      fullName: person.fullName,
      titles: [...new Set(titles)],
      role: roleOfPost[first.post.kind],
    });
    localities.set(unit.id, locality);
  }
  for (const locality of localities.values()) {
    locality.accounts.sort((one, other) => rankOf(one.role) - rankOf(other.role));
  }
  return [...localities.values()];
}

// Who has the most to do comes first.
const ranking: (Role | null)[] = [
  ...(["secretariat", "frontOfficer", "agencyOfficer", "leader"] as const),
  ...(["councilOfficer", "administrator"] as const),
];

function rankOf(role: Role | null): number {
  return ranking.indexOf(role);
}

const holdings = {
  select: {
    heldTo: true,
    post: {
      select: {
        title: true,
        kind: true,
        organisation: { select: { unit: { select: shortUnit } } },
      },
    },
  },
  orderBy: [
    { heldTo: { sort: "desc" as const, nulls: "first" as const } },
    { post: { kind: "asc" as const } },
  ],
} satisfies Prisma.Person$holdingsArgs;
