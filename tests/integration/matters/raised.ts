import { randomUUID } from "node:crypto";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { db } from "@/lib/platform/db";
import { answerOnSpot } from "@/lib/responses/answer-on-spot";
import { contestOutcome } from "@/lib/responses/contest-outcome";
import { draftResponse } from "@/lib/responses/draft-response";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { world } from "../../support/world";
import { conferenceIn, record } from "../opinions/desk";

/** Three opinions of phường Tây Hồ on the same flooding, by three residential groups, at a conference held. */
export async function raised() {
  const cast = await world();
  const conference = await conferenceIn(cast, "held");
  const opinions: { id: string; code: string }[] = [];
  for (const [group, text] of texts) {
    opinions.push(
      await record(cast.frontOfficer, conference.id, {
        ...{ moment: "at", text, sourceOrganisation: group, contributorName: `Người nêu ${group}` },
      }),
    );
  }
  const [first, second, third] = opinions as [Opinion, Opinion, Opinion];
  return { ...cast, conference, first, second, third };
}

type Opinion = { id: string; code: string };

const texts = [
  ["Tổ dân phố số 5", "Ngõ 12 Thụy Khuê ngập sâu mỗi khi mưa to, đề nghị nạo vét cống."],
  ["Tổ dân phố số 6", "Mưa là ngập ở ngõ 12 Thụy Khuê, cống tắc lâu ngày."],
  ["Hội Phụ nữ phường", "Đề nghị xử lý ngập úng ngõ 12 Thụy Khuê."],
] as const;

export type Raised = Awaited<ReturnType<typeof raised>>;

export async function grouped(w: Raised, ...opinions: Opinion[]) {
  const { matterId } = await groupOpinions(w.frontOfficer, {
    opinionIds: opinions.map(({ id }) => id),
  });
  return matterId;
}

export async function charge({ secretariat, agency }: Raised, { id }: Opinion) {
  const { version } = await standingOf(id);
  const input = { opinionId: id, version, organisationId: agency.id, dueOn: null };
  await chargeOpinion(secretariat, input);
}

export async function answer({ secretariat, committeeChair }: Raised, { id }: Opinion) {
  const { version } = await standingOf(id);
  await answerOnSpot(
    secretariat,
    {
      ...{ opinionId: id, version, answererId: committeeChair.posts[0]!.holdingId },
      ...{ body: "Phường nạo vét xong trước 30/11.", answeredOn: "2026-10-20" },
      submissionKey: randomUUID(),
    },
    new Date("2026-11-01T03:00:00Z"),
  );
}

/** Reported as under way, to which the Front has said no. */
export async function contested({ secretariat, frontOfficer }: Raised, { id }: Opinion) {
  const { version } = await standingOf(id);
  const { id: outcomeReportId } = await reportOutcome(secretariat, {
    ...{ opinionId: id, version, outcome: "inProgress", explanation: "Đang nạo vét." },
    submissionKey: randomUUID(),
  });
  await contestOutcome(frontOfficer, { outcomeReportId, judgement: "Chưa thấy ai làm." });
}

export function draft({ secretariat, committeeChair }: Raised, { id }: Opinion) {
  return draftResponse(secretariat, {
    ...{ opinionId: id, answererId: committeeChair.posts[0]!.holdingId, body: "Dự thảo." },
    submissionKey: randomUUID(),
  });
}

export function standingOf(id: string) {
  return db.opinion.findUniqueOrThrow({
    where: { id },
    select: {
      answerStatus: true,
      leadOrganisationId: true,
      matterId: true,
      text: true,
      version: true,
    },
  });
}
