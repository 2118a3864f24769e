import { openOffice, type Administrator, type Cast } from "./cast";
import { advance, schedule } from "./conferences";
import { decisions } from "./legal-bases";
import { oldWard } from "./offices";
import { follow, logAt, type Logged } from "./opinions";
import { giveProgramme } from "./programmes";
import { slips, spoken } from "./sai-dong-opinions";
import { answeredByDistrict, submitToDistrict } from "./sai-dong-transfers";
import { scanSlips } from "./slips";

/**
 * Phường Sài Đồng (quận Long Biên), 07/10/2021: 18 slips and 3 spoken. What the ward could not
 * decide was submitted to the competent level; the ward is gone, the open opinions are not.
 */
export async function loadSaiDong(administrator: Administrator): Promise<Cast> {
  const office = oldWard({
    name: "Sài Đồng",
    above: "Long Biên",
    sign: "saidong",
    from: "2020-07-01",
    to: "2024-12-31",
    withFront: true,
  });
  const ward = await openOffice(administrator, office);
  const conference = await schedule(ward, {
    day: "2021-10-07",
    start: "08:00",
    end: "11:00",
    title:
      "Hội nghị đối thoại định kỳ giữa người đứng đầu cấp ủy, chính quyền phường Sài Đồng với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và nhân dân năm 2021",
    legalBasis: decisions,
    sites: [
      { name: "Hội trường UBND phường Sài Đồng", address: "Quận Long Biên", mode: "inPerson" },
    ],
    chairs: ["secretary", "chair"],
  });
  await giveProgramme(conference, {
    from: "ward",
    changes: {
      "Phát biểu của Mặt trận Tổ quốc cấp trên": {
        title: "Phát biểu của Phó Chủ tịch Ủy ban Mặt trận Tổ quốc quận Long Biên",
      },
    },
  });
  await advance(conference, "inProgress");
  const opinions = [...slips.map((slip) => ({ ...slip, channel: "slip" as const })), ...spoken];
  const logged = await logAt(conference, opinions);
  await scanSlips(conference, logged.slice(0, slips.length));
  await advance(conference, "held", "inProgress");
  const awaiting = await answeredByDistrict();
  const later = logged.filter(({ opinionId }) => awaiting.has(opinionId));
  await follow(logged.map((one) => (later.includes(one) ? withoutOutcome(one) : one)));
  await submitToDistrict(administrator, ward);
  for (const { opinionId, story, cast } of later) {
    await follow([{ opinionId, story: { outcome: story.outcome }, cast }]);
  }
  await advance(conference, "resultPublished", "held");
  return ward;
}

function withoutOutcome({ story, ...one }: Logged): Logged {
  return { ...one, story: { ...story, outcome: undefined } };
}
