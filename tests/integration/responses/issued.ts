import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, vi } from "vitest";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { groupOpinions } from "@/lib/matters/group-opinions";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { db } from "@/lib/platform/db";
import { approveResponse } from "@/lib/responses/approve-response";
import { issueResponse } from "@/lib/responses/issue-response";
import { type IssueResponseInput } from "@/lib/responses/schema";
import { usualRecipients } from "@/lib/responses/vocabulary";
import { allChecked, dayAfter, on, submitted, type Answerable } from "./answerable";
import { anOpinion } from "@/tests/integration/opinions/desk";

/** Mail goes to a folder. MAIL_URL is read with the other settings, once: it must be there before the first use. */
export function mailToFolder(): void {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "answers-"));
    vi.stubEnv("MAIL_URL", pathToFileURL(folder).href);
  });
  afterAll(() => rm(folder, { recursive: true }));
}

export const issuedOn = on("2026-03-12");
export const letter = {
  documentNumber: null,
  numbering: "series",
  answeredOn: "2026-03-12",
  recipients: [...usualRecipients],
  contributorWay: "front",
  contributorEmail: null,
  otherRecipients: "Sở Xây dựng <vanthu@soxaydung.vn>\n- Công ty Thoát nước;",
  publiciseBy: "2026-03-22",
  notPublicReason: null,
} satisfies Partial<IssueResponseInput>;

/** An answer that the leader has approved, with the version it then has. */
export async function approved(w: Answerable) {
  const seen = await submitted(w);
  await approveResponse(w.committeeChair, { ...seen, ...allChecked }, dayAfter);
  return { responseId: seen.responseId, version: 3 };
}

export async function nameContributor({ opinion }: Answerable) {
  await db.contributor.create({
    data: { opinionId: opinion.id, name: "Bà Trịnh Thị Hảo", phone: "0904 000 562" },
  });
}

/** An answer whose letter went out on issuedOn to whoever asked, by name, and to two bodies more. */
export async function issued(w: Answerable, change: Partial<IssueResponseInput> = {}) {
  await nameContributor(w);
  const seen = await approved(w);
  await issueResponse(w.secretariat, { ...seen, ...letter, ...change }, issuedOn);
  return seen.responseId;
}

/** Another opinion of the same conference, charged to the same agency. */
export async function further({ frontOfficer, secretariat, agency, conference }: Answerable) {
  const lamps = "Đề nghị lắp đèn ở ngõ 12.";
  const raised = { moment: "at", channel: "spoken", text: lamps } as const;
  const opinion = await recordOpinion(
    frontOfficer,
    anOpinion(conference.id, raised),
    on("2026-03-10"),
  );
  await chargeOpinion(
    secretariat,
    { opinionId: opinion.id, version: 1, organisationId: agency.id, dueOn: null },
    on("2026-03-10"),
  );
  return opinion;
}

/** The same raised by one more, by name: a matter that the first opinion leads. */
export async function raisedTwice(w: Answerable) {
  const other = await further(w);
  await db.contributor.create({ data: { opinionId: other.id, name: "Ông Vũ Mạnh Cường" } });
  const opinionIds = [w.opinion.id, other.id];
  await groupOpinions(w.secretariat, { opinionIds, leadId: w.opinion.id });
  return other;
}
