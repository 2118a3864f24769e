import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { draftOpening, draftSections, type DraftFacts, type HeardOpinion } from "./draft-text";

const answer = { body: "Đã khơi thông cống.", post: "Chủ tịch Ủy ban nhân dân" };

const heard = (change: Partial<HeardOpinion> = {}): HeardOpinion => ({
  ...{ id: "1", text: "Ngõ 264 Âu Cơ ngập.", topicId: "environment", topicName: "Môi trường" },
  ...{ moment: "before", answerStatus: "unanswered", outcome: null, competence: "ward" },
  ...{ leadOrganisationId: null, dueOn: null, answer: null, outcomeText: null },
  ...change,
});
const onSpot = (change: Partial<HeardOpinion> = {}) =>
  heard({ answerStatus: "answeredOnSpot", outcome: "explained", answer, ...change });
const inWriting = (change: Partial<HeardOpinion> = {}) =>
  onSpot({ answerStatus: "answeredInWriting", ...change });

const factsOf = (opinions: HeardOpinion[]): DraftFacts => ({
  ...{ title: "Hội nghị đối thoại", startsAt: new Date("2026-11-23T01:00:00Z"), sites: [] },
  ...{ chairs: [], actingBody: "Đảng ủy phường", office: "Văn phòng Đảng ủy" },
  ...{ unitWord: "phường", opinions, last: null },
});
const sectionOf = (kind: string, opinions: HeardOpinion[]) =>
  draftSections(factsOf(opinions)).find((section) => section.kind === kind)!;
const assessmentOf = (opinions: HeardOpinion[]) => sectionOf("general", opinions).body;
const tasksOf = (opinions: HeardOpinion[]) =>
  draftSections(factsOf(opinions)).flatMap(({ items }) => items);

describe("the opening", () => {
  const momentsIn = (opinions: HeardOpinion[]) =>
    draftOpening(factsOf(opinions))
      .split("\n")
      .filter((line) => line.includes("ý kiến, kiến nghị"));

  it("names the opinions of every moment, so that they add up to all", () => {
    const [before, at, after] = (["before", "at", "after"] as const).map((moment) =>
      heard({ moment }),
    ) as [HeardOpinion, HeardOpinion, HeardOpinion];
    expect(momentsIn([before, before, at, after])).toEqual([
      "Trước Hội nghị, Ủy ban Mặt trận Tổ quốc Việt Nam tổng hợp 2 ý kiến, kiến nghị; tại Hội nghị ghi nhận 1 ý kiến, kiến nghị; sau Hội nghị tiếp nhận thêm 1 ý kiến, kiến nghị.",
    ]);
    expect(momentsIn([at])).toEqual(["Tại Hội nghị ghi nhận 1 ý kiến, kiến nghị."]);
  });

  it("says nothing of a moment without opinions", () => {
    expect(momentsIn([heard(), heard({ moment: "after" })])[0]).not.toContain("tại Hội nghị");
    expect(momentsIn([])).toEqual([]);
  });
});

describe("the assessment", () => {
  it("counts an answered opinion whose work goes on among the tasks, and only there", () => {
    const opinions = [
      ...[onSpot(), onSpot(), inWriting(), inWriting({ outcome: "inProgress" })],
      ...[heard(), heard({ answerStatus: "answerReturned", answer })],
    ];
    expect(assessmentOf(opinions)).toBe(
      "Tổng số 6 ý kiến, kiến nghị gửi tới Hội nghị; trong đó 2 ý kiến được trả lời tại Hội nghị, 1 ý kiến đã được trả lời bằng văn bản, 3 ý kiến tiếp tục giải quyết theo Thông báo này (1 ý kiến đã được trả lời).",
    );
    expect(tasksOf(opinions)).toHaveLength(3);
    expect(sectionOf("group", opinions).body).toContain(
      "Có 6 ý kiến, kiến nghị; 4 ý kiến đã được trả lời.",
    );
  });

  it("names what is neither answered nor a task", () => {
    const opinions = [
      heard({ competence: "city" }),
      onSpot({ outcome: "transferredUp" }),
      heard({ outcome: "notFeasible" }),
      heard({ outcome: "withdrawn", competence: "city" }),
      heard({ outcome: "duplicate" }),
    ];
    expect(assessmentOf(opinions)).toBe(
      "Tổng số 5 ý kiến, kiến nghị gửi tới Hội nghị; trong đó 2 ý kiến thuộc thẩm quyền cấp trên (1 ý kiến đã được trả lời), 1 ý kiến không thể giải quyết, 1 ý kiến người nêu đã rút, 1 ý kiến trùng với ý kiến khác.",
    );
    expect(tasksOf(opinions)).toEqual([]);
    expect(sectionOf("upperLevel", opinions).body).toContain("cấp có thẩm quyền 2 nội dung sau");
  });

  it.each([...(["unanswered", "answeredOnSpot", "answeredInWriting", "answerReturned"] as const)])(
    "adds up for every outcome and competence of what is %s",
    (answerStatus) => {
      const outcomes = [
        ...([null, "resolved", "explained", "inProgress", "scheduled", "seekingSolution"] as const),
        ...(["transferredUp", "notFeasible", "withdrawn", "duplicate"] as const),
      ];
      const competences = [null, "ward", "city", "partyUpper", "outOfScope"] as const;
      const opinions = outcomes.flatMap((outcome) =>
        competences.map((competence) => heard({ answerStatus, outcome, competence })),
      );
      const said = assessmentOf(opinions).replaceAll(/ \([^)]*\)/g, "");
      const [total, ...parts] = [...said.matchAll(/(\d+) ý kiến/g)].map(([, one]) => Number(one));
      expect(parts.reduce((sum, figure) => sum + figure, 0)).toBe(total);
      expect(total).toBe(opinions.length);
      expect(said).toContain(`${tasksOf(opinions).length} ý kiến tiếp tục giải quyết`);
    },
  );
});

it("proposes the due day of an opinion for its task only from the day of the conference on", () => {
  const due = ["2026-11-22", "2026-11-23", "2026-12-01"].map((day) =>
    heard({ dueOn: plainDate(day) }),
  );
  expect(tasksOf(due).map(({ dueOn }) => dueOn)).toEqual([
    ...[null, plainDate("2026-11-23"), plainDate("2026-12-01")],
  ]);
});
