import { randomUUID } from "node:crypto";
import { inviteByName } from "@/lib/invitations/invite-person";
import type { InviteeInput } from "@/lib/invitations/schema";
import { sendInvitations } from "@/lib/invitations/send-invitations";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { scheduled, today, type Scheduled } from "../conferences/scheduled";

export const tomorrow = addHours(today, 24);

/** Somebody of a residential group, with an e-mail. */
export function inviteeOf(s: Scheduled, change: Partial<InviteeInput> = {}): InviteeInput {
  return {
    conferenceId: s.conference.conferenceId,
    role: "delegate",
    siteId: null,
    fullName: "Nguyễn Văn Bình",
    title: null,
    organisation: null,
    residentialGroup: "Tổ dân phố số 5",
    phone: "0912345678",
    email: "binh@nguoidan.example",
    submissionKey: randomUUID(),
    ...change,
  };
}

/** An announced conference and two invitations that were sent, one to somebody without e-mail. */
export async function invited(reached: Parameters<typeof scheduled>[0] = "announced") {
  const s = await scheduled(reached);
  await inviteByName(s.secretariat, inviteeOf(s), today);
  const paper = { fullName: "Trần Thị Cúc", email: null, residentialGroup: "Tổ dân phố số 7" };
  await inviteByName(s.secretariat, inviteeOf(s, paper), today);
  await send(s);
  const [binh, cuc] = await invitations();
  return { ...s, binh: binh!, cuc: cuc! };
}

export function send(s: Scheduled, replyBy = "2026-03-08", now = today) {
  const { conferenceId } = s.conference;
  return sendInvitations(s.secretariat, { conferenceId, replyBy }, now);
}

export const invitations = () => db.invitation.findMany({ orderBy: { fullName: "asc" } });

export const outbox = (kind: string) => db.outboxMessage.findMany({ where: { kind } });
