import type { EventOf, EventType } from "./events";
import { day, none, nothing, type Told } from "./telling";

type ConclusionEvent = Extract<
  EventType,
  `conclusion.${string}` | `item.${string}` | "term.stated"
>;

/** What happens to notices of conclusion, to their items, and to the terms that number them. */
export const conclusionTellers: { [T in ConclusionEvent]: (event: EventOf<T>) => Told } = {
  "conclusion.drafted": nothing,
  "conclusion.written": ({ version }) => ({ params: { version } }),
  "conclusion.itemAdded": nothing,
  "conclusion.itemChanged": nothing,
  "conclusion.itemRemoved": nothing,
  "conclusion.itemCarried": ({ from }) => ({ params: { from } }),
  "conclusion.leftOverStated": ({ code, reason }) => ({
    params: { code },
    words: { reason: `conclusions.leftOver.reason.${reason}` },
  }),
  "conclusion.leftOverWithdrawn": ({ code }) => ({ params: { code } }),
  "conclusion.commented": nothing,
  "conclusion.commentSettled": nothing,
  "conclusion.issued": ({ sign, on }) => ({ params: { sign, on: day(on) } }),
  "conclusion.resultIssued": ({ sign, on }) => ({ params: { sign, on: day(on) } }),
  "conclusion.corrected": ({ sign }) => ({ params: { sign } }),
  "item.progressed": ({ percent }) => ({ params: { percent } }),
  "item.reportedDone": nothing,
  "item.verified": nothing,
  "item.contested": ({ judgement }) => ({ params: { judgement } }),
  "item.closed": nothing,
  "item.carriedOver": nothing,
  "item.extensionAsked": ({ to }) => ({ params: { to: day(to) } }),
  "item.extended": ({ to }) => ({ params: { to: day(to) } }),
  "item.extensionRefused": ({ note }) => ({ params: { note } }),
  "item.milestoneSet": ({ content, on }) => ({ params: { content, on: day(on) } }),
  "item.milestoneReached": ({ content }) => ({ params: { content } }),
  "item.handedOver": ({ from, to }) => ({ params: { from: from || none, to } }),
  "item.evidenceAdded": ({ title }) => ({ params: { title } }),
  "term.stated": ({ name, beginsOn }) => ({ params: { name, on: day(beginsOn) } }),
};
