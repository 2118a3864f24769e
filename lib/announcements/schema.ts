import { z } from "zod";
import {
  choice,
  day,
  line,
  optionalLine,
  optionalParagraphs,
  paragraphs,
  recordId,
  submissionKey,
  webAddress,
} from "@/lib/platform/fields";

const announcementDuties = ["notice", "result", "correction"] as const;
export const announcementChannels = ["massMedia", "office", "groupHeads", "publicPage"] as const;

export const announcementInput = z.object({
  conferenceId: recordId(),
  duty: choice(announcementDuties),
  channel: choice(announcementChannels),
  doneOn: day(),
  doneBy: line(200),
  place: optionalLine(300),
  note: optionalParagraphs(1_000),
  link: webAddress(),
  submissionKey: submissionKey(),
});

export const announcementRemoval = z.object({ announcementId: recordId() });

export const noticeInput = z.object({
  conferenceId: recordId(),
  /** Of the notice that the writer saw; 0 where there was none. */
  version: z.coerce
    .number({ error: "staleForm" })
    .int("staleForm")
    .min(0, "staleForm")
    .max(2 ** 31 - 1, "staleForm"),
  content: paragraphs(4_000),
  howToAttend: paragraphs(4_000),
});

export type AnnouncementInput = z.output<typeof announcementInput>;
export type AnnouncementRemoval = z.output<typeof announcementRemoval>;
export type NoticeInput = z.output<typeof noticeInput>;
