/** Every "no" the product can say. Its sentence is in messages/<language>/refusals.json. */
export const refusalStatus = {
  "not-allowed": 403,
  "not-found": 404,
  "changed-meanwhile": 409,
  "already-exists": 409,
  "sent-from-elsewhere": 403,
  busy: 503,
  "too-many-attempts": 429,
  "wrong-credentials": 401,
  "unit-ended": 409,
  "unit-not-founded": 409,
  "unit-has-no-such-post": 409,
  "step-not-possible": 409,
  "conference-not-complete": 409,
  "conference-in-the-past": 409,
  "conference-not-held-yet": 409,
  "conference-closed": 409,
  "conference-already-announced": 409,
  "moment-not-yet": 409,
  "site-in-use": 409,
  "stand-in-not-possible": 409,
  "absence-overlaps": 409,
  "head-double-booked": 409,
  "room-double-booked": 409,
  "unit-double-booked": 409,
  "double-booked": 409,
  "officer-without-account": 409,
  "paper-empty": 409,
  "paper-missing": 400,
  "paper-too-large": 413,
  "paper-type-not-allowed": 409,
  "paper-not-what-it-says": 409,
  "paper-legacy-office": 409,
  "paper-has-programs": 409,
  "paper-unpacks-too-large": 409,
  "paper-broken": 409,
  "paper-not-clean": 409,
  "paper-withdrawn": 409,
  "upload-broken": 400,
  "signer-not-in-post": 409,
  "programme-missing": 409,
  "programme-fixed": 409,
  "programme-longer-than-day": 409,
  "programme-full": 409,
  "programme-empty": 409,
  "presenter-not-in-post": 409,
  "item-cannot-move": 409,
  "session-not-over": 409,
  "item-already-decided": 409,
  "template-name-taken": 409,
  "competence-of-another-time": 409,
  "competence-ruled-above": 403,
  "competence-without-reason": 409,
  "opinion-answered": 409,
  "opinion-not-answered": 409,
  "answer-in-work": 409,
  "answer-not-in-this-state": 409,
  "own-answer": 403,
  "answerer-not-in-post": 409,
  "answer-in-the-future": 409,
  "answer-before-opinion": 409,
  "organisation-not-of-unit": 409,
  "outcome-waits": 409,
  "outcome-already-final": 409,
  "own-outcome": 403,
  "post-already-held": 409,
  "ends-before-it-begins": 409,
  "username-taken": 409,
  "last-administrator": 409,
  "invitations-closed": 409,
  "invitations-not-sendable": 409,
  "reply-date-passed": 409,
  "reply-date-after-conference": 409,
  "reply-closed": 409,
  "invitation-not-sent": 409,
  "invitation-withdrawn": 409,
  "already-invited": 409,
  "invitee-not-in-post": 409,
  "nobody-to-invite": 409,
  "list-too-long": 409,
  "nothing-to-send": 409,
  "nobody-to-remind": 409,
  "invitee-has-arrived": 409,
  "desk-closed": 409,
  "desk-not-open-yet": 409,
  "already-arrived": 409,
  "on-the-list": 409,
  "password-wrong": 409,
  "unit-file-invalid": 409,
  "import-file-unreadable": 422,
  "import-file-too-large": 413,
  "import-too-many-rows": 413,
  "import-encoding-unknown": 422,
  "import-encoding-legacy": 422,
  "import-empty": 422,
  "import-not-in-this-state": 409,
  "import-columns-missing": 409,
  "import-columns-twice": 409,
  "import-nothing-to-load": 409,
  "import-in-use": 409,
  "holiday-is-there": 409,
  "day-is-worked-anyway": 409,
  "rule-begins-later": 409,
  "hours-run-forward": 409,
  "rule-already-stated": 409,
  "announcement-in-the-future": 409,
  "conference-not-announced": 409,
  "result-before-conference": 409,
  "planned-conference-scheduled": 409,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** A known "no": one sentence for the reader, nothing written. Anything else thrown is a fault. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: Record<string, string | number> = {},
    /** The field of the input whose value is refused; none where it is the whole act. */
    readonly field?: string,
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** Refuses for the reason that a rule gave; does nothing where it gave none. */
export function refuse(
  reason: RefusalCode | null,
  params?: Record<string, string | number>,
  field?: string,
): void {
  if (reason) throw new Refusal(reason, params, field);
}

export function refuseUnless(allowed: boolean, reason: RefusalCode = "not-allowed"): void {
  if (!allowed) throw new Refusal(reason);
}

/** What one may not see is not found: the same answer as for what is not there. */
export function found<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw new Refusal("not-found");
  return record;
}
