import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createTranslator } from "use-intl/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { judgeList } from "@/lib/imports/judge-list";
import { columnLabel } from "@/lib/imports/labels";
import { readList } from "@/lib/imports/read-list";
import { writeExport } from "@/lib/imports/write-export";
import { noFilters } from "@/lib/opinions/filters";
import { topicPath } from "@/lib/topics/labels";
import { listForExport } from "@/lib/opinions/list-for-export";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import { listTopics } from "@/lib/topics/queries";
import { db } from "@/lib/platform/db";
import importsEn from "@/messages/en/imports.json";
import opinionsEn from "@/messages/en/opinions.json";
import imports from "@/messages/vi/imports.json";
import opinions from "@/messages/vi/opinions.json";
import { conferenceIn, record } from "@/tests/integration/opinions/desk";
import { world, type World } from "@/tests/support/world";

const languages = {
  vi: { imports, opinions },
  en: { imports: importsEn, opinions: opinionsEn },
};

let w: World;
let folder: string;

beforeEach(async () => {
  w = await world();
  folder = await mkdtemp(path.join(os.tmpdir(), "export-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** What the list of opinions of phường Tây Hồ holds once it was saved as a file and read again. */
async function savedAndRead(locale: keyof typeof languages) {
  const t = createTranslator({ locale, messages: languages[locale] });
  const topics = new Map((await listTopics()).map((topic) => [topic.id, topicPath(topic, locale)]));
  const listed = await listForExport(w.frontOfficer, w.units.tayHo.id, noFilters);
  const file = path.join(folder, "y-kien.xlsx");
  const content = await writeExport(listed, {
    sheet: t("imports.file.exportSheet"),
    code: t("imports.file.code"),
    answer: t("imports.file.answer"),
    outcome: t("imports.file.outcome"),
    dueOn: t("imports.file.dueOn"),
    column: (column) => t(`imports.${columnLabel(column)}`),
    topic: (id) => topics.get(id)!,
    competence: (competence) => t(`opinions.competence.${competence}`),
    kind: (kind) => t(`opinions.kind.${kind}`),
    moment: (moment) => t(`opinions.moment.${moment}`),
    channel: (channel) => t(`opinions.channel.${channel}`),
    answerStatus: (status) => t(`opinions.answer.${status}`),
    outcomeKind: (outcome) => t(`opinions.outcome.${outcome}`),
  });
  await writeFile(file, content);
  return (await readList(file, "y-kien.xlsx")).sheets;
}

it.each(["vi", "en"] as const)(
  "an exported list is a valid import with the same content (%s)",
  async (locale) => {
    const { id, siteId } = await conferenceIn(w, "inProgress");
    const given = [
      {
        text: "=1+1; đề nghị sửa “đường” \\ ngõ 52,\ncả vỉa hè",
        topicId: "environment",
        place: "Tổ dân phố số 5",
        sourceOrganisation: "Hội Phụ nữ",
        receivedOn: "2026-03-02",
        channel: "website" as const,
      },
      { text: "Chợ chật", moment: "at" as const, channel: "spoken" as const, siteId },
    ];
    const [first] = [
      await record(w.frontOfficer, id, given[0]),
      await record(w.frontOfficer, id, given[1]),
    ];
    const ruling = { competence: "otherAgency" as const, reason: "Do công ty vệ sinh quản lý." };
    await ruleOnCompetence(w.frontOfficer, { opinionIds: [first.id], ...ruling });
    await record(w.frontOfficer, id, { contributorName: "Nguyễn Văn Bình" });

    const sheets = await savedAndRead(locale);
    expect(JSON.stringify(sheets)).not.toContain("Nguyễn Văn Bình");
    const { code } = await db.conference.findUniqueOrThrow({ where: { id } });
    const { rows } = await judgeList(sheets, code);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows.map(({ input }) => input)).toMatchObject([
      { ...given[0], moment: "before", competence: "otherAgency" },
      given[1],
      { text: "Đề nghị bổ sung đèn chiếu sáng ở ngõ 52.", topicId: "transport" },
    ]);
    expect(rows.every(({ likely }) => likely?.startsWith("PTH-2026-"))).toBe(true);
  },
);
