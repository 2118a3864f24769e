import { z } from "zod";

/**
 * Everything the audit trail can tell. Data holds ids, codes and the names of what changed, never
 * a citizen's name or words: those stay where they can be erased.
 */
const fieldsChanged = z.object({ fields: z.array(z.string()) });
const reason = z.object({ reason: z.string() });
const item = z.object({ title: z.string() });
const organisation = z.object({ organisation: z.string() });
const transmittal = z.object({ sign: z.string(), to: z.string() });
const nothing = z.object({});

export const eventData = {
  "unit.imported": z.object({ units: z.number(), successions: z.number() }),
  "unit.registered": z.object({ name: z.string() }),
  "organisation.registered": z.object({ name: z.string() }),
  "person.registered": nothing,
  "person.changed": fieldsChanged,
  "post.given": z.object({ title: z.string(), from: z.string() }),
  "post.ended": z.object({ title: z.string(), on: z.string() }),
  "absence.recorded": z.object({ from: z.string(), to: z.string() }),
  "absence.withdrawn": z.object({ from: z.string(), to: z.string() }),
  "account.opened": z.object({ username: z.string() }),
  "account.disabled": z.object({ username: z.string() }),
  "account.enabled": z.object({ username: z.string() }),
  "password.changed": nothing,
  "session.begun": nothing,
  "session.ended": nothing,
  "conference.scheduled": z.object({ code: z.string(), startsAt: z.string() }),
  "conference.changed": fieldsChanged,
  "conference.moved": z.object({ from: z.string(), to: z.string() }),
  "conference.relocated": z.object({ from: z.string(), to: z.string() }),
  "conference.advanced": z.object({ from: z.string(), to: z.string() }),
  "conference.postponed": reason,
  "conference.rescheduled": z.object({ startsAt: z.string() }),
  "conference.cancelled": reason,
  "conference.standInSeated": z.object({ standIn: z.string(), absent: z.string() }),
  "programme.filled": z.object({ template: z.string(), items: z.number() }),
  "programme.copied": z.object({ from: z.string(), items: z.number() }),
  "programme.itemAdded": item,
  "programme.itemChanged": z.object({ title: z.string(), fields: z.array(z.string()) }),
  "programme.itemRemoved": item,
  "programme.itemMoved": item,
  "programme.itemUnfinished": item,
  "programme.itemFinished": item,
  "programme.itemCarried": z.object({ title: z.string(), from: z.string() }),
  "programme.itemDismissed": z.object({
    title: z.string(),
    from: z.string(),
    reason: z.string(),
  }),
  "template.saved": z.object({ name: z.string() }),
  "template.removed": z.object({ name: z.string() }),
  "feed.opened": nothing,
  "feed.renewed": nothing,
  "feed.revoked": nothing,
  "invitation.added": z.object({ count: z.number() }),
  "invitation.sent": z.object({ count: z.number(), mailed: z.number() }),
  "invitation.reminded": z.object({ count: z.number() }),
  "invitation.replied": z.object({ reply: z.string(), means: z.string() }),
  "invitation.changed": fieldsChanged,
  "invitation.withdrawn": nothing,
  "invitee.told": z.object({ count: z.number(), mailed: z.number() }),
  "invitee.toldDirectly": nothing,
  "attendance.recorded": nothing,
  "attendance.added": nothing,
  "attendance.undone": nothing,
  "paper.added": z.object({ kind: z.string(), title: z.string(), audience: z.string() }),
  "paper.changed": fieldsChanged,
  "paper.withdrawn": z.object({ title: z.string(), reason: z.string() }),
  "import.uploaded": z.object({ rows: z.number() }),
  "import.loaded": z.object({ rows: z.number(), left: z.number() }),
  "import.undone": z.object({ rows: z.number() }),
  "topic.added": z.object({ name: z.string() }),
  "topic.changed": z.object({ name: z.string(), fields: z.array(z.string()) }),
  "opinion.recorded": z.object({ code: z.string() }),
  "opinion.corrected": fieldsChanged,
  "opinion.charged": z.object({ organisation: z.string(), dueOn: z.string().nullable() }),
  "competence.ruled": z.object({ competence: z.string(), weight: z.string() }),
  "bulkAct.begun": z.object({ kind: z.string(), total: z.number() }),
  "bulkAct.undone": nothing,
  "competence.withdrawn": nothing,
  "receipt.made": z.object({ isMailed: z.boolean() }),
  "opinion.setApart": nothing,
  "opinion.redirected": z.object({ body: z.string(), on: z.string() }),
  "opinion.turnedBack": reason,
  "assignment.accepted": organisation,
  "assignment.returned": z.object({ organisation: z.string(), reason: z.string() }),
  "assignment.handedOver": z.object({ from: z.string(), to: z.string(), reason: z.string() }),
  "support.asked": z.object({ organisation: z.string(), dueOn: z.string().nullable() }),
  "support.given": organisation,
  "support.withdrawn": organisation,
  "clock.stopped": z.object({ cause: z.string(), reason: z.string() }),
  "clock.resumed": z.object({ dueOn: z.string().nullable() }),
  "extension.asked": z.object({ amount: z.number(), unit: z.string(), reason: z.string() }),
  "extension.granted": z.object({ dueOn: z.string().nullable() }),
  "extension.refused": reason,
  "opinion.urged": nothing,
  "ladder.changed": z.object({
    beforeDays: z.number(),
    chairAfterDays: z.number(),
    leadershipAfterDays: z.number(),
  }),
  "answerRule.chosen": z.object({ code: z.string() }),
  "contributor.viewed": nothing,
  "opinion.undone": z.object({ code: z.string() }),
  "opinion.split": z.object({ parts: z.array(z.string()) }),
  "opinion.splitOff": z.object({ from: z.string() }),
  "opinion.splitUndone": z.object({ parts: z.array(z.string()) }),
  "matter.joined": z.object({ lead: z.string() }),
  "matter.left": z.object({ lead: z.string(), answer: z.string() }),
  "matter.leadMoved": z.object({ lead: z.string() }),
  "matter.renamed": nothing,
  "slip.uploaded": z.object({ count: z.number() }),
  "slip.opened": z.object({ number: z.number() }),
  "slip.linked": z.object({ number: z.number(), code: z.string() }),
  "slip.unlinked": z.object({ number: z.number(), code: z.string() }),
  "slip.finished": z.object({ number: z.number() }),
  "slip.setAside": z.object({ number: z.number(), reason: z.string() }),
  "slip.takenUp": z.object({ number: z.number() }),
  "slip.turned": z.object({ number: z.number() }),
  "slipStack.uploaded": z.object({ pages: z.number() }),
  "slipStack.opened": z.object({ pages: z.number() }),
  "slipStack.divided": z.object({ pages: z.number(), from: z.number(), to: z.number() }),
  "slipStack.putBack": z.object({ from: z.number(), to: z.number() }),
  "transfer.sent": transmittal.extend({ dueOn: z.string().nullable() }),
  "transfer.accepted": transmittal,
  "transfer.returned": transmittal.extend({ reason: z.string() }),
  "transfer.recalled": transmittal.extend({ reason: z.string() }),
  "transfer.replied": transmittal.extend({ number: z.string(), on: z.string() }),
  "transfer.informed": transmittal.extend({ on: z.string() }),
  "response.given": z.object({ answerer: z.string(), post: z.string() }),
  "response.drafted": nothing,
  "response.revised": nothing,
  "response.submitted": z.object({ to: z.string() }),
  "response.returned": z.object({ comment: z.string() }),
  "response.checked": z.object({ points: z.number() }),
  "response.commented": nothing,
  "response.commentSettled": nothing,
  "response.takenOver": z.object({ from: z.string() }),
  "response.approved": nothing,
  "response.issued": z.object({ number: z.string().nullable(), on: z.string() }),
  "answerTemplate.saved": z.object({ name: z.string() }),
  "answerTemplate.removed": z.object({ name: z.string() }),
  "answer.rejected": reason,
  "answer.delivered": z.object({ to: z.string(), step: z.string(), on: z.string() }),
  "answer.publicised": z.object({ channel: z.string(), on: z.string() }),
  "answer.notPublicised": reason,
  "outcome.reported": z.object({ outcome: z.string() }),
  "outcome.shown": z.object({ outcome: z.string() }),
  "outcome.stepReached": z.object({ title: z.string(), on: z.string() }),
  "outcome.confirmed": z.object({ outcome: z.string() }),
  "outcome.contested": z.object({ outcome: z.string(), judgement: z.string() }),
  "conclusion.drafted": nothing,
  "conclusion.written": z.object({ version: z.number() }),
  "conclusion.itemAdded": nothing,
  "conclusion.itemChanged": nothing,
  "conclusion.itemRemoved": nothing,
  "conclusion.itemCarried": z.object({ from: z.string() }),
  "conclusion.leftOverStated": z.object({ code: z.string(), reason: z.string() }),
  "conclusion.leftOverWithdrawn": z.object({ code: z.string() }),
  "conclusion.commented": nothing,
  "conclusion.commentSettled": nothing,
  "conclusion.issued": z.object({ sign: z.string(), on: z.string() }),
  "conclusion.resultIssued": z.object({ sign: z.string(), on: z.string() }),
  "conclusion.corrected": z.object({ sign: z.string() }),
  "item.progressed": z.object({ percent: z.number() }),
  "item.reportedDone": z.object({ percent: z.number() }),
  "item.verified": nothing,
  "item.contested": z.object({ judgement: z.string() }),
  "item.closed": nothing,
  "item.carriedOver": nothing,
  "item.extensionAsked": z.object({ to: z.string() }),
  "item.extended": z.object({ to: z.string() }),
  "item.extensionRefused": z.object({ note: z.string() }),
  "item.milestoneSet": z.object({ content: z.string(), on: z.string() }),
  "item.milestoneReached": z.object({ content: z.string() }),
  "item.handedOver": z.object({ from: z.string(), to: z.string() }),
  "item.evidenceAdded": z.object({ title: z.string() }),
  "term.stated": z.object({ name: z.string(), beginsOn: z.string() }),
  "synthesis.drafted": z.object({ number: z.number() }),
  "synthesis.discarded": z.object({ number: z.number() }),
  "synthesis.leftOut": z.object({ number: z.number(), code: z.string() }),
  "synthesis.takenIn": z.object({ number: z.number(), code: z.string() }),
  "synthesis.approved": z.object({
    number: z.number(),
    included: z.number(),
    leftOut: z.number(),
  }),
  "synthesis.sent": z.object({ number: z.number(), on: z.string() }),
  "holiday.added": z.object({ day: z.string(), name: z.string() }),
  "holiday.removed": z.object({ day: z.string(), name: z.string() }),
  "announcement.recorded": z.object({
    duty: z.string(),
    channel: z.string(),
    on: z.string(),
  }),
  "announcement.removed": z.object({ duty: z.string(), channel: z.string() }),
  "notice.written": nothing,
  "frequencyRule.stated": z.object({ name: z.string(), times: z.number(), period: z.string() }),
  "plannedConference.added": z.object({ year: z.number(), quarter: z.number() }),
  "plannedConference.changed": fieldsChanged,
  "plannedConference.removed": z.object({ year: z.number(), quarter: z.number() }),
  "plannedConference.scheduled": z.object({ code: z.string() }),
  "deadlineRule.stated": z.object({ code: z.string(), amount: z.number(), unit: z.string() }),
} as const;

export type EventType = keyof typeof eventData;
type DataOf<T extends EventType> =
  z.infer<(typeof eventData)[T]> extends Record<string, never>
    ? unknown
    : z.infer<(typeof eventData)[T]>;
export type EventOf<T extends EventType> = { type: T } & DataOf<T>;

/** What a use case hands to recordEvent: the type, its data, and what it is about. */
export type NewEvent = {
  [T in EventType]: EventOf<T> & EventSubject;
}[EventType];

export type EventSubject = {
  /** The record the event is about. */
  subjectId: string;
  unitId?: string;
  conferenceId?: string | null;
  opinionId?: string;
};

/** The event with its data, parsed as it is read: a row that does not fit is a fault, not a sentence. */
export function parseEvent(
  type: string,
  data: unknown,
): { [T in EventType]: EventOf<T> }[EventType] {
  const schema = eventData[type as EventType];
  if (!schema) throw new Error(`unknown audit event: ${type}`);
  return { type, ...schema.parse(data) } as { [T in EventType]: EventOf<T> }[EventType];
}
