import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { saveDraft } from "@/lib/drafts/save-draft";
import { type DraftKind, draftInput, usualFamily } from "@/lib/drafts/schema";
import { addPaper } from "@/lib/papers/add-paper";
import type { PaperInput } from "@/lib/papers/schema";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { moment } from "./clock";
import type { DemoConference } from "./conferences";
import { onePagePdf, plainPng } from "./tiny-files";

type Drafted = { draft: DraftKind; on: string; number?: string };
type Uploaded = {
  upload: "pdf" | "png";
  kind: PaperInput["kind"];
  title: string;
  fileName: string;
  on: string;
  number?: string;
  audience?: PaperInput["audience"];
  /** Key of the person who presents it. */
  presenter?: string;
  by?: string;
};
export type DemoPaper = Drafted | Uploaded;

const words = { inSentence: "phường Tây Hồ", word: "phường", groups: "tổ dân phố" };

/** Papers that were drafted here and kept, and papers that came from outside. */
export async function givePapers(conference: DemoConference, papers: DemoPaper[]): Promise<void> {
  for (const paper of papers) {
    if ("draft" in paper) await keepDraft(conference, paper);
    else await upload(conference, paper);
  }
}

async function keepDraft({ id, cast, by }: DemoConference, { draft, on, number }: Drafted) {
  const now = moment(`${on} 10:00`);
  const family = usualFamily[draft];
  const input = draftInput.parse({
    family,
    number,
    day: number && formatDay(plainDate(on)),
    signerId: cast.holding(family === "state" ? "chair" : "secretary"),
    recipients: defaultRecipients(family, words).join("\n"),
  });
  const submissionKey = newSubmissionKey();
  const actor = await cast.actor(by, now);
  const saved = await saveDraft(
    actor,
    { conferenceId: id, kind: draft, input, submissionKey },
    now,
  );
  if ("faults" in saved) throw new Error(`the demo's ${draft}: ${JSON.stringify(saved.faults)}`);
}

async function upload({ id, cast, by }: DemoConference, paper: Uploaded) {
  const now = moment(`${paper.on} 15:00`);
  const content = paper.upload === "pdf" ? onePagePdf("Phuong Tay Ho") : plainPng(320, 200);
  const folder = await mkdtemp(path.join(os.tmpdir(), "demo-paper-"));
  try {
    const file = path.join(folder, "file");
    await writeFile(file, content);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const input: PaperInput = {
      kind: paper.kind,
      title: paper.title,
      number: paper.number ?? null,
      issuedOn: paper.number ? paper.on : null,
      presenterId: paper.presenter ? cast.holding(paper.presenter) : null,
      audience: paper.audience ?? "everyone",
      submissionKey: newSubmissionKey(),
    };
    const received = { path: file, name: paper.fileName, size: content.length, sha256 };
    const actor = await cast.actor(paper.by ?? by, now);
    await addPaper(actor, { conferenceId: id, input, file: received }, now);
  } finally {
    await rm(folder, { recursive: true });
  }
}
