import { recordOpinion } from "@/lib/opinions/record-opinion";
import { redirectOpinion } from "@/lib/opinions/redirect-opinion";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { addTopic } from "@/lib/topics/add-topic";
import type { TopicInput } from "@/lib/topics/schema";
import type { Cast } from "./cast";
import { moment } from "./clock";
import type { DemoConference } from "./conferences";

const ownTopics: Pick<TopicInput, "parentId" | "nameVi" | "nameEn">[] = [
  { parentId: "transport", nameVi: "Đèn chiếu sáng ngõ, ngách", nameEn: "Lighting of lanes" },
  { parentId: "transport", nameVi: "Đỗ xe ven hồ", nameEn: "Parking by the lake" },
  { parentId: "environment", nameVi: "Úng ngập ngõ, ngách", nameEn: "Flooding of lanes" },
  { parentId: "environment", nameVi: "Chất lượng nước Hồ Tây", nameEn: "Water of West Lake" },
  { parentId: "economyTourism", nameVi: "Làng nghề, ẩm thực", nameEn: "Craft villages and food" },
];

/** The topics that phường Tây Hồ added under the common list, before its first conference of the year. */
export async function addOwnTopics(cast: Cast): Promise<void> {
  const now = moment("2026-03-03 09:00");
  const officer = await cast.actor("office", now);
  for (const topic of ownTopics) {
    await addTopic(
      officer,
      {
        ...{ ...topic, unitId: cast.unit.id, answeringLeader: "committeeChair" },
        submissionKey: newSubmissionKey(),
      },
      now,
    );
  }
}

/** One text that turned out to be a complaint and was redirected, and one that waits for it. */
export async function tellComplaintsApart(conference: DemoConference): Promise<void> {
  const front = await conference.cast.actor("front", moment("2026-11-17 09:40"));
  const complaint = await record(
    conference,
    "Gia đình tôi không đồng ý với quyết định xử phạt số 214 về lấn chiếm vỉa hè vì nhà không bày hàng hôm lập biên bản. Đề nghị hủy quyết định này.",
    "2026-11-17 09:40",
  );
  await setApartOpinion(
    front,
    {
      ...{ opinionId: complaint, version: 1, kind: "complaint" },
      reason: "Đề nghị hủy một quyết định hành chính đối với chính người gửi.",
    },
    moment("2026-11-17 10:15"),
  );
  await redirectOpinion(
    await conference.cast.actor("office", moment("2026-11-19 14:30")),
    {
      ...{ opinionId: complaint, version: 2, receivingBody: "Chủ tịch UBND phường Tây Hồ" },
      ...{ redirectedOn: "2026-11-19", documentNumber: "57/CV-VPĐU", isMailed: false },
    },
    moment("2026-11-19 14:30"),
  );
  const waiting = await record(
    conference,
    "Tôi tố cáo người thu phí trông xe ở bãi ven hồ thu cao hơn giá niêm yết và không đưa vé.",
    "2026-11-20 15:05",
  );
  await setApartOpinion(
    front,
    {
      ...{ opinionId: waiting, version: 1, kind: "denunciation" },
      reason: "Nêu hành vi vi phạm của một người cụ thể.",
    },
    moment("2026-11-20 15:20"),
  );
}

async function record(conference: DemoConference, text: string, at: string): Promise<string> {
  const now = moment(at);
  const { id } = await recordOpinion(
    await conference.cast.actor("front", now),
    {
      ...{ conferenceId: conference.id, moment: "before", channel: "slip", siteId: null, text },
      ...{ place: null, kind: "recommendation", topicId: "constructionOrder", competence: null },
      ...{ sourceOrganisation: null, receivedOn: null, contributorName: null },
      ...{ contributorPhone: null, contributorAddress: null, contributorEmail: null },
      submissionKey: newSubmissionKey(),
    },
    now,
  );
  return id;
}
