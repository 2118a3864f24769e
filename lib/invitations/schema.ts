import { z } from "zod";
import {
  choice,
  day,
  line,
  optionalChoice,
  optionalLine,
  optionalParagraphs,
  optionalRecordId,
  paragraphs,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";

export const invitationRoles = [
  "chair",
  "secretary",
  "speaker",
  "delegate",
  "guest",
  "reporter",
] as const;

export const invitationReplies = ["coming", "notComing", "substitute"] as const;

/** Whom one click invites: holders of posts in the unit on the day of the conference. */
export const invitationGroups = ["heads", "leaders", "agencies", "front", "everyone"] as const;

export const mostInList = 500;

const phone = () =>
  optionalLine(30)
    .transform((given) => given?.replace(/[\s.()-]/g, "") ?? null)
    .refine((given) => given === null || /^\+?\d{8,15}$/.test(given), { error: "phone" });

const email = () =>
  optionalLine(200).refine((given) => given === null || z.email().safeParse(given).success, {
    error: "email",
  });

/** Somebody without an account. */
const invitee = {
  fullName: line(120),
  title: optionalLine(200),
  organisation: optionalLine(200),
  residentialGroup: optionalLine(100),
  phone: phone(),
  email: email(),
};

const place = {
  conferenceId: recordId(),
  role: choice(invitationRoles),
  siteId: optionalRecordId(),
};

export const inviteeInput = z.object({ ...place, ...invitee, submissionKey: submissionKey() });

export const invitedPersonInput = z.object({
  ...place,
  personId: recordId(),
  submissionKey: submissionKey(),
});

export const invitedGroupInput = z.object({ ...place, group: choice(invitationGroups) });

/** One line of a pasted list, after its cells were told apart. */
export const listRow = z.object(invitee);

export const invitedListInput = z.object({
  ...place,
  list: paragraphs(100_000),
  /** Pressed on the preview; until then nothing is written. */
  confirmed: z.preprocess((given) => given === "yes", z.boolean()),
});

export const invitationChange = z.object({
  invitationId: recordId(),
  version: version(),
  role: choice(invitationRoles),
  siteId: optionalRecordId(),
  ...invitee,
});

export const invitationKey = z.object({ invitationId: recordId(), version: version() });

export const sendingInput = z.object({ conferenceId: recordId(), replyBy: day() });

export const onConference = z.object({ conferenceId: recordId() });

const reply = {
  reply: choice(invitationReplies),
  reason: optionalParagraphs(500),
  substituteName: optionalLine(120),
  substituteTitle: optionalLine(200),
};

type Reply = z.output<z.ZodObject<typeof reply>>;

/** What belongs to another answer is dropped, so that the form may show every field. */
function coherent<T extends Reply>(shape: z.ZodType<T>) {
  return shape
    .refine((given) => given.reply !== "substitute" || given.substituteName != null, {
      path: ["substituteName"],
      error: "required",
      when: ({ value }) => typeof value === "object" && value !== null,
    })
    .transform((given) => ({
      ...given,
      reason: given.reply === "coming" ? null : given.reason,
      substituteName: given.reply === "substitute" ? given.substituteName : null,
      substituteTitle: given.reply === "substitute" ? given.substituteTitle : null,
    }));
}

export const deskReplyInput = coherent(
  z.object({ invitationId: recordId(), version: version(), ...reply }),
);

/** The secret of a reply link; anything else finds nothing. */
export const replySecret = z.string().regex(/^[A-Za-z0-9_-]{44}$/);

export const linkReplyInput = coherent(z.object({ secret: replySecret, ...reply }));

export const checkInInput = z.object({
  conferenceId: recordId(),
  siteId: optionalRecordId(),
  arrive: optionalRecordId(),
  undo: optionalRecordId(),
});

export const walkInInput = z.object({
  conferenceId: recordId(),
  siteId: optionalRecordId(),
  fullName: line(120),
  organisation: optionalLine(200),
  residentialGroup: optionalLine(100),
  submissionKey: submissionKey(),
});

export const toldInput = z.object({
  conferenceId: recordId(),
  told: optionalRecordId(),
  undo: optionalRecordId(),
});

/** How an invitation stands, for filters: the latest thing that happened to it. */
export const standings = [
  "draft",
  "noReply",
  "coming",
  "notComing",
  "substitute",
  "withdrawn",
] as const;

export type Standing = (typeof standings)[number];

export const invitationFilters = z.object({
  q: z.string().max(100).optional().catch(undefined),
  standing: optionalChoice(standings).catch(null),
  site: optionalRecordId().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type InvitationFilters = z.output<typeof invitationFilters>;
export type InviteeInput = z.output<typeof inviteeInput>;
export type InvitedPersonInput = z.output<typeof invitedPersonInput>;
export type InvitedGroupInput = z.output<typeof invitedGroupInput>;
export type InvitedListInput = z.output<typeof invitedListInput>;
export type ListRow = z.output<typeof listRow>;
export type InvitationChange = z.output<typeof invitationChange>;
export type InvitationKey = z.output<typeof invitationKey>;
export type SendingInput = z.output<typeof sendingInput>;
export type DeskReplyInput = z.output<typeof deskReplyInput>;
export type LinkReplyInput = z.output<typeof linkReplyInput>;
export type WalkInInput = z.output<typeof walkInInput>;
export type InvitationGroup = (typeof invitationGroups)[number];
