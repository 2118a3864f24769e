import type { Prisma } from "@/lib/generated/prisma/client";

/** What must be read to know where an invited person's mail goes. */
export const withAddress = {
  email: true,
  person: { select: { email: true, account: { select: { disabledAt: true } } } },
} satisfies Prisma.InvitationSelect;

type Addressed = {
  email: string | null;
  person: { email: string | null; account: { disabledAt: Date | null } | null } | null;
};

/** A colleague's own address as it is now, while the account lives; else the one written down. */
export function addressOf({ email, person }: Addressed): string | null {
  if (!person) return email;
  return person.account?.disabledAt ? null : person.email;
}

export function hasAddress(invitation: Addressed): boolean {
  return addressOf(invitation) !== null;
}
