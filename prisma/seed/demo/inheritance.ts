import { db } from "@/lib/platform/db";
import type { Cast } from "./cast";
import { follow, type DemoOpinion } from "./opinions";

type Inherited = Pick<DemoOpinion, "charged" | "written" | "outcome">;

/** Open opinions of abolished units, and what the ward that keeps their records has done with them in 2026. */
const inTayHo: Record<string, Inherited> = {
  "TH-2024-011": {
    charged: { to: "Phòng Kinh tế", dueOn: "2026-10-30", on: "2026-03-12" },
  },
  "TH-2024-013": {
    charged: { to: "Phòng Kinh tế", dueOn: "2026-11-20", on: "2026-03-12" },
    written: {
      by: "chair",
      on: "2026-11-18",
      upTo: "returned",
      author: "economy",
      body: "Việc canh tác ngoài bãi thực hiện theo quy hoạch phân khu đô thị sông Hồng. Phường đang rà soát diện tích bị vùi lấp.",
      comment:
        "Câu hỏi là bao giờ được canh tác và mức hỗ trợ. Đề nghị nêu diện tích đã rà soát, căn cứ hỗ trợ và thời hạn trả lời từng hộ.",
    },
  },
};

const inPhucLoi: Record<string, Inherited> = {
  "SD-2021-009": { charged: { to: "Phòng Kinh tế", dueOn: "2026-10-30", on: "2026-06-30" } },
  "SD-2021-017": { charged: { to: "Phòng Kinh tế", dueOn: "2026-12-15", on: "2026-06-30" } },
};

export async function takeOver(casts: Map<string, Cast>): Promise<void> {
  for (const [sign, stories] of [
    ["tayho", inTayHo],
    ["phucloi", inPhucLoi],
  ] as const) {
    const cast = casts.get(sign);
    if (!cast) throw new Error(`no people of ${sign}`);
    for (const [code, story] of Object.entries(stories)) {
      const { id } = await db.opinion.findUniqueOrThrow({ where: { code }, select: { id: true } });
      await follow([{ opinionId: id, story, cast }]);
    }
  }
}
