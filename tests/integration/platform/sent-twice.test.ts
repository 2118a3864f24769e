import { expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { db } from "@/lib/platform/db";
import { commentResponse } from "@/lib/responses/comment-response";
import { draftResponse } from "@/lib/responses/draft-response";
import { anOpinion } from "@/tests/integration/opinions/desk";
import {
  answerable,
  dayAfter,
  draftOf,
  during,
  everythingOf,
} from "@/tests/integration/responses/answerable";
import { refusal } from "@/tests/support/refusal";

it("makes one record of a form that is sent twice with the same content", async () => {
  const w = await answerable();
  const sent = draftOf(w);
  const both = [
    draftResponse(w.agencyOfficer, sent, dayAfter),
    draftResponse(w.agencyOfficer, { ...sent }, dayAfter),
  ];
  const [one, other] = await Promise.all(both);
  expect(one).toEqual(other);
});

it("takes no other draft for the one that there is, and writes nothing", async () => {
  const w = await answerable();
  const sent = draftOf(w);
  await draftResponse(w.agencyOfficer, sent, dayAfter);
  const before = await everythingOf(w.opinion.id);
  await expect(
    draftResponse(w.agencyOfficer, { ...sent, body: "Bản gõ lần sau." }, dayAfter),
  ).rejects.toEqual(refusal("answer-drafted-already"));
  expect(await everythingOf(w.opinion.id)).toEqual(before);
});

it("refuses other words under the key of a form that made a record, until they have one of their own", async () => {
  const w = await answerable();
  const { id: responseId } = await draftResponse(w.agencyOfficer, draftOf(w), dayAfter);
  const comment = (words: string, submissionKey: string) =>
    commentResponse(
      w.secretariat,
      { responseId, passage: null, comment: words, submissionKey },
      dayAfter,
    );
  const key = randomUUID();
  await comment("Nêu rõ thời hạn.", key);
  await expect(comment("Nêu rõ căn cứ.", key)).rejects.toEqual(refusal("sent-otherwise-before"));
  await comment("Nêu rõ căn cứ.", randomUUID());
  const kept = await db.responseComment.findMany({ orderBy: { madeAt: "asc" } });
  expect(kept.map((one) => one.comment).sort()).toEqual(["Nêu rõ căn cứ.", "Nêu rõ thời hạn."]);
});

it("tells two opinions apart that came with one key, and takes what was sent before sums were kept", async () => {
  const w = await answerable();
  const sent = anOpinion(w.conference.id, { moment: "at", channel: "spoken" });
  const { id } = await recordOpinion(w.frontOfficer, sent, during);
  const other = { ...sent, text: "Đề nghị sửa đường ngõ 12." };
  await expect(recordOpinion(w.frontOfficer, other, during)).rejects.toEqual(
    refusal("sent-otherwise-before"),
  );
  await db.submission.updateMany({ data: { sentSha256: null } });
  expect(await recordOpinion(w.frontOfficer, other, during)).toMatchObject({ id, isNew: false });
});
