import { conclusionTellers } from "./conclusion-tellers";
import type { EventOf, EventType } from "./events";
import { day, dayOrNone, type Description, instant, none, nothing, type Told } from "./telling";

/** Every type of event has its entry here, or the product does not compile. */
const tellers: { [T in EventType]: (event: EventOf<T>) => Told } = {
  "unit.imported": ({ units, successions }) => ({ params: { units, successions } }),
  "unit.registered": ({ name }) => ({ params: { name } }),
  "organisation.registered": ({ name }) => ({ params: { name } }),
  "person.registered": nothing,
  "person.changed": ({ fields }) => ({ fields }),
  "post.given": ({ title, from }) => ({ params: { title, from: day(from) } }),
  "post.ended": ({ title, on }) => ({ params: { title, on: day(on) } }),
  "absence.recorded": ({ from, to }) => ({ params: { from: day(from), to: day(to) } }),
  "absence.withdrawn": ({ from, to }) => ({ params: { from: day(from), to: day(to) } }),
  "account.opened": ({ username }) => ({ params: { username } }),
  "account.disabled": ({ username }) => ({ params: { username } }),
  "account.enabled": ({ username }) => ({ params: { username } }),
  "password.changed": nothing,
  "session.begun": nothing,
  "session.ended": nothing,
  "conference.scheduled": ({ code, startsAt }) => ({
    params: { code, startsAt: instant(startsAt) },
  }),
  "conference.changed": ({ fields }) => ({ fields }),
  "conference.moved": ({ from, to }) => ({ params: { from: instant(from), to: instant(to) } }),
  "conference.advanced": ({ from, to }) => ({
    words: { from: `conferences.status.${from}`, to: `conferences.status.${to}` },
  }),
  "conference.postponed": ({ reason }) => ({ params: { reason } }),
  "conference.rescheduled": ({ startsAt }) => ({ params: { startsAt: instant(startsAt) } }),
  "conference.cancelled": ({ reason }) => ({ params: { reason } }),
  "conference.standInSeated": ({ standIn, absent }) => ({ params: { standIn, absent } }),
  "programme.filled": ({ template, items }) => ({ params: { template, items } }),
  "programme.copied": ({ from, items }) => ({ params: { from, items } }),
  "programme.itemAdded": ({ title }) => ({ params: { title } }),
  "programme.itemChanged": ({ title, fields }) => ({ params: { title }, fields }),
  "programme.itemRemoved": ({ title }) => ({ params: { title } }),
  "programme.itemMoved": ({ title }) => ({ params: { title } }),
  "programme.itemUnfinished": ({ title }) => ({ params: { title } }),
  "programme.itemFinished": ({ title }) => ({ params: { title } }),
  "programme.itemCarried": ({ title, from }) => ({ params: { title, from } }),
  "programme.itemDismissed": ({ title, from, reason }) => ({ params: { title, from, reason } }),
  "template.saved": ({ name }) => ({ params: { name } }),
  "template.removed": ({ name }) => ({ params: { name } }),
  "feed.opened": nothing,
  "feed.renewed": nothing,
  "feed.revoked": nothing,
  "invitation.added": ({ count }) => ({ params: { count } }),
  "invitation.sent": ({ count, mailed }) => ({ params: { count, mailed } }),
  "invitation.reminded": ({ count }) => ({ params: { count } }),
  "invitation.replied": ({ reply, means }) => ({
    params: { means },
    words: { reply: `invitations.reply.${reply}` },
  }),
  "invitation.changed": ({ fields }) => ({ fields }),
  "invitation.withdrawn": nothing,
  "invitee.told": ({ count, mailed }) => ({ params: { count, mailed } }),
  "invitee.toldDirectly": nothing,
  "attendance.recorded": nothing,
  "attendance.added": nothing,
  "attendance.undone": nothing,
  "paper.added": ({ kind, title, audience }) => ({
    params: { title },
    words: { kind: `papers.kind.${kind}`, audience: `papers.audience.${audience}` },
  }),
  "paper.changed": ({ fields }) => ({ fields }),
  "paper.withdrawn": ({ title, reason }) => ({ params: { title, reason } }),
  "import.uploaded": ({ rows }) => ({ params: { rows } }),
  "import.loaded": ({ rows, left }) => ({ params: { rows, left } }),
  "import.undone": ({ rows }) => ({ params: { rows } }),
  "topic.added": ({ name }) => ({ params: { name } }),
  "topic.changed": ({ name, fields }) => ({ params: { name }, fields }),
  "opinion.recorded": ({ code }) => ({ params: { code } }),
  "opinion.corrected": ({ fields }) => ({ fields }),
  "opinion.charged": ({ organisation, dueOn }) => ({
    params: { organisation, dueOn: dayOrNone(dueOn) },
  }),
  "competence.ruled": ({ competence, weight }) => ({
    params: { weight },
    words: { competence: `opinions.competence.${competence}` },
  }),
  "bulkAct.begun": ({ kind, total }) => ({
    params: { total },
    words: { kind: `selections.kind.${kind}` },
  }),
  "bulkAct.undone": nothing,
  "competence.withdrawn": nothing,
  "receipt.made": ({ isMailed }) => ({ params: { isMailed: String(isMailed) } }),
  "opinion.setApart": nothing,
  "opinion.redirected": ({ body, on }) => ({ params: { body, on: day(on) } }),
  "opinion.turnedBack": ({ reason }) => ({ params: { reason } }),
  "assignment.accepted": ({ organisation }) => ({ params: { organisation } }),
  "assignment.returned": ({ organisation, reason }) => ({ params: { organisation, reason } }),
  "assignment.handedOver": ({ from, to, reason }) => ({ params: { from, to, reason } }),
  "support.asked": ({ organisation, dueOn }) => ({
    params: { organisation, dueOn: dayOrNone(dueOn) },
  }),
  "support.given": ({ organisation }) => ({ params: { organisation } }),
  "support.withdrawn": ({ organisation }) => ({ params: { organisation } }),
  "clock.stopped": ({ cause, reason }) => ({
    params: { reason },
    words: { cause: `assignments.cause.${cause}` },
  }),
  "clock.resumed": ({ dueOn }) => ({ params: { dueOn: dayOrNone(dueOn) } }),
  "extension.asked": ({ amount, unit, reason }) => ({
    params: { amount, reason },
    words: { unit: `deadlines.unit.${unit}` },
  }),
  "extension.granted": ({ dueOn }) => ({ params: { dueOn: dayOrNone(dueOn) } }),
  "extension.refused": ({ reason }) => ({ params: { reason } }),
  "opinion.urged": nothing,
  "ladder.changed": ({ beforeDays, chairAfterDays, leadershipAfterDays }) => ({
    params: { beforeDays, chairAfterDays, leadershipAfterDays },
  }),
  "answerRule.chosen": ({ code }) => ({ params: { code } }),
  "contributor.viewed": nothing,
  "opinion.undone": ({ code }) => ({ params: { code } }),
  "opinion.split": ({ parts }) => ({ params: { parts: parts.join(", ") } }),
  "opinion.splitOff": ({ from }) => ({ params: { from } }),
  "opinion.splitUndone": ({ parts }) => ({ params: { parts: parts.join(", ") } }),
  "matter.joined": ({ lead }) => ({ params: { lead } }),
  "matter.left": ({ lead, answer }) => ({ params: { lead, answer } }),
  "matter.leadMoved": ({ lead }) => ({ params: { lead } }),
  "matter.renamed": nothing,
  "slip.uploaded": ({ count }) => ({ params: { count } }),
  "slip.opened": ({ number }) => ({ params: { number } }),
  "slip.linked": ({ number, code }) => ({ params: { number, code } }),
  "slip.unlinked": ({ number, code }) => ({ params: { number, code } }),
  "slip.finished": ({ number }) => ({ params: { number } }),
  "slip.setAside": ({ number, reason }) => ({
    params: { number },
    words: { reason: `slips.aside.${reason}` },
  }),
  "slip.takenUp": ({ number }) => ({ params: { number } }),
  "transfer.sent": ({ sign, to, dueOn }) => ({
    params: { sign, to, dueOn: dueOn === null ? none : day(dueOn) },
  }),
  "transfer.accepted": ({ sign, to }) => ({ params: { sign, to } }),
  "transfer.returned": ({ sign, to, reason }) => ({ params: { sign, to, reason } }),
  "transfer.recalled": ({ sign, to, reason }) => ({ params: { sign, to, reason } }),
  "transfer.replied": ({ sign, to, number, on }) => ({ params: { sign, to, number, on: day(on) } }),
  "transfer.informed": ({ sign, to, on }) => ({ params: { sign, to, on: day(on) } }),
  "response.given": ({ answerer, post }) => ({ params: { answerer, post } }),
  "response.drafted": nothing,
  "response.revised": nothing,
  "response.submitted": ({ to }) => ({ params: { to } }),
  "response.returned": ({ comment }) => ({ params: { comment } }),
  "response.checked": ({ points }) => ({ params: { points } }),
  "response.commented": nothing,
  "response.commentSettled": nothing,
  "response.takenOver": ({ from }) => ({ params: { from } }),
  "response.approved": nothing,
  "response.issued": ({ number, on }) => ({ params: { number: number ?? none, on: day(on) } }),
  "answer.rejected": ({ reason }) => ({ params: { reason } }),
  "answer.delivered": ({ to, step, on }) => ({
    params: { on: day(on) },
    words: { to: `responses.recipient.${to}`, step: `responses.deliveryStep.${step}` },
  }),
  "answer.publicised": ({ channel, on }) => ({
    params: { on: day(on) },
    words: { channel: `responses.publicationChannel.${channel}` },
  }),
  "answer.notPublicised": ({ reason }) => ({ params: { reason } }),
  "outcome.reported": ({ outcome }) => ({ words: outcomeWord(outcome) }),
  "outcome.shown": ({ outcome }) => ({ words: outcomeWord(outcome) }),
  "outcome.confirmed": ({ outcome }) => ({ words: outcomeWord(outcome) }),
  "outcome.contested": ({ outcome, judgement }) => ({
    params: { judgement },
    words: outcomeWord(outcome),
  }),
  ...conclusionTellers,
  "holiday.added": ({ day: on, name }) => ({ params: { on: day(on), name } }),
  "holiday.removed": ({ day: on, name }) => ({ params: { on: day(on), name } }),
  "announcement.recorded": ({ duty, channel, on }) => ({
    params: { on: day(on) },
    words: announcementWords(duty, channel),
  }),
  "announcement.removed": ({ duty, channel }) => ({ words: announcementWords(duty, channel) }),
  "notice.written": nothing,
  "frequencyRule.stated": ({ name, times, period }) => ({
    params: { name, times },
    words: { period: `plans.period.${period}` },
  }),
  "plannedConference.added": ({ year, quarter }) => ({ params: { year: String(year), quarter } }),
  "plannedConference.changed": ({ fields }) => ({ fields }),
  "plannedConference.removed": ({ year, quarter }) => ({ params: { year: String(year), quarter } }),
  "plannedConference.scheduled": ({ code }) => ({ params: { code } }),
  "deadlineRule.stated": ({ code, amount, unit }) => ({
    params: { code, amount },
    words: { unit: `deadlines.unit.${unit}` },
  }),
};

type AnyEvent = { [T in EventType]: EventOf<T> }[EventType];

export function describeEvent(event: AnyEvent): Description {
  const tell = tellers[event.type] as (event: AnyEvent) => Told;
  return { key: event.type, params: {}, words: {}, fields: [], ...tell(event) };
}

function announcementWords(duty: string, channel: string) {
  return { duty: `announcements.duty.${duty}`, channel: `announcements.channel.${channel}` };
}

function outcomeWord(outcome: string) {
  return { outcome: `opinions.outcome.${outcome}` };
}
