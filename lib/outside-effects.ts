import { mailInvitation, mailTelling } from "./invitations/mail-invitee";
import { mailDigest } from "./notifications/mail-digest";
import { mailPerson } from "./notifications/mail-person";
import { mailReceipt } from "./opinions/mail-receipt";
import { mailRedirection } from "./opinions/mail-redirection";
import { mailAnswer } from "./responses/mail-answer";
import type { Performers } from "./platform/deliver-outbox";

/** Who carries out each kind of outbox message: the worker itself knows no noun. */
export const outsideEffects: Performers = {
  mail: mailPerson,
  digest: mailDigest,
  invitation: mailInvitation,
  telling: mailTelling,
  redirection: mailRedirection,
  receipt: mailReceipt,
  answer: mailAnswer,
};
