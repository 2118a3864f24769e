import type { NotificationWay } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/platform/db";
import { isoDay } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { enqueueAll } from "@/lib/platform/outbox";
import { type NotificationKind, notificationParams, type ParamsOf, usualWay } from "./kinds";
import { digestInstant, nextDigestDay, whenToMail } from "./rules";
import { mailOf } from "./wording";

export type Notice<K extends NotificationKind = NotificationKind> = {
  personIds: string[];
  /** What happened, such as "conference.postponed:<id>:<version>": nobody is told the same cause twice. */
  cause: string;
  kind: K;
  params: ParamsOf<K>;
  /** The page of the matter, as a path: "/opinions/PTH-2026-001". */
  href: string;
  /** The caller sends mails of its own about this, such as an invitation with its reply link. */
  isMailedApart?: boolean;
};

/**
 * Tells people of one cause, inside the transaction that makes it true: a line behind the bell of
 * each who has an account, and by what each has chosen a mail at once (after the quiet hours) or a
 * place in the next morning's digest. Repeating a cause tells nobody a second time.
 */
export async function notify<K extends NotificationKind>(
  tx: Tx,
  notice: Notice<K>,
  now: Date,
): Promise<void> {
  const people = await recipients(tx, notice);
  const { cause, kind, href } = notice;
  const params = notificationParams[kind].parse(notice.params);
  const digestOn = nextDigestDay(now);
  const told = await tx.notification.createManyAndReturn({
    data: people.map(({ personId, way }) => ({
      id: newId(now.getTime()),
      personId,
      cause,
      kind,
      params,
      href,
      createdAt: now,
      digestOn: way === "digest" ? digestOn : null,
    })),
    skipDuplicates: true,
    select: { personId: true },
  });
  const isTold = new Set(told.map(({ personId }) => personId));
  const wanting = (way: NotificationWay) =>
    people.filter((person) => person.way === way && isTold.has(person.personId));
  const mail = mailOf({ kind, params, href });
  await enqueueAll(tx, [
    ...wanting("mail").map(({ personId }) => ({
      dedupeKey: `${cause}:${personId}`,
      kind: "mail" as const,
      payload: { personId, ...mail },
      now,
      notBefore: whenToMail(now),
    })),
    ...wanting("digest").map(({ personId }) => ({
      dedupeKey: `digest:${isoDay(digestOn)}:${personId}`,
      kind: "digest" as const,
      payload: { personId, day: isoDay(digestOn) },
      now,
      notBefore: digestInstant(digestOn),
    })),
  ]);
}

/** Who has an account, and how the news reaches them; whoever has no address finds it behind the bell. */
async function recipients(tx: Tx, { personIds, kind, isMailedApart }: Notice) {
  const people = await tx.person.findMany({
    where: { id: { in: personIds }, account: { disabledAt: null } },
    select: {
      id: true,
      email: true,
      notificationSettings: { where: { kind }, select: { way: true } },
    },
  });
  return people.map(({ id, email, notificationSettings: [chosen] }) => {
    const way: NotificationWay =
      isMailedApart || email === null ? "bell" : (chosen?.way ?? usualWay[kind]);
    return { personId: id, way };
  });
}
