import { givePost } from "@/lib/people/give-post";
import { recordAbsence } from "@/lib/people/record-absence";
import { registerPerson } from "@/lib/people/register-person";
import { actorOfPerson } from "@/lib/platform/actor";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { Administrator, Cast } from "./cast";
import { moment } from "./clock";
import { firstDayOfWards } from "./offices";

/**
 * The chair of phường Tây Hồ is at a course on the day of the December conference; the vice chair,
 * who needs no account for it, can preside instead.
 */
export async function sendChairAway(administrator: Administrator, ward: Cast): Promise<void> {
  const opening = moment(`${firstDayOfWards} 07:45`);
  const admin = (await actorOfPerson(administrator.personId, opening))!;
  const { id: personId } = await registerPerson(
    admin,
    { fullName: "Lương Quốc Đạt", email: null, phone: null, submissionKey: newSubmissionKey() },
    opening,
  );
  const post = {
    personId,
    organisationId: ward.organisation("peoplesCommittee"),
    kind: "committeeViceChair" as const,
    title: "Phó Chủ tịch UBND phường",
    heldFrom: firstDayOfWards,
    heldTo: null,
  };
  await givePost(admin, post, opening);

  const now = moment("2026-11-20 16:10");
  const chair = await ward.actor("chair", now);
  const absence = {
    personId: chair.personId,
    from: "2026-12-07",
    to: "2026-12-11",
    reason: "Tập huấn tại Trường Đào tạo cán bộ Lê Hồng Phong",
    submissionKey: newSubmissionKey(),
  };
  await recordAbsence(await ward.actor("office", now), absence, now);
}
