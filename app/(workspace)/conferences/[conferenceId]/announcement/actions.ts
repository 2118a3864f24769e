"use server";

import { recordAnnouncement } from "@/lib/announcements/record-announcement";
import { removeAnnouncement } from "@/lib/announcements/remove-announcement";
import { announcementInput, announcementRemoval, noticeInput } from "@/lib/announcements/schema";
import { writeNotice } from "@/lib/announcements/write-notice";
import { formAction } from "@/lib/platform/form-action";

export const recordAnnouncementAction = formAction(announcementInput, async (actor, input) => {
  const { conferenceId } = await recordAnnouncement(actor, input);
  return `/conferences/${conferenceId}/announcement?done=recorded`;
});

export const removeAnnouncementAction = formAction(announcementRemoval, async (actor, input) => {
  const { conferenceId } = await removeAnnouncement(actor, input);
  return `/conferences/${conferenceId}/announcement?done=removed`;
});

export const writeNoticeAction = formAction(noticeInput, async (actor, input) => {
  const { conferenceId } = await writeNotice(actor, input);
  return `/conferences/${conferenceId}/announcement?done=written`;
});
