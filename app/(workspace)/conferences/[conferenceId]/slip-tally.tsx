import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { countOpinionsOnSlips, countSlips } from "@/lib/slips/queries";
import { progressOf } from "@/lib/slips/rules";
import { slipsAddress } from "./slips/slip-address";

type SlipTallyProps = { actor: Actor; conference: { id: string; unitId: string } };

/** "18 phiếu, 25 ý kiến": beside the figures of opinions, so that nobody takes the one for the other. */
export async function SlipTally({ actor, conference }: SlipTallyProps) {
  const [counts, opinions] = await Promise.all([
    countSlips(actor, conference),
    countOpinionsOnSlips(actor, conference),
  ]);
  const { total } = progressOf(counts);
  if (total === 0) return null;
  const t = await getTranslations("slips");

  return (
    <p className="mt-3 text-small text-soft">
      <a className="link" href={slipsAddress(conference.id)}>
        {t("tally", { slips: total, opinions })}
      </a>
    </p>
  );
}
