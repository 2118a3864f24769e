import { getTranslations } from "next-intl/server";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/platform/actor";
import { mayOpenSlip } from "@/lib/slips/policy";
import { listSlipsOfOpinion } from "@/lib/slips/queries";

type SlipSectionProps = { opinion: { id: string }; actor: Actor };

/** The slips from which the opinion was read; to those who may not open them, only that there are some. */
export async function SlipSection({ opinion, actor }: SlipSectionProps) {
  const slips = await listSlipsOfOpinion(opinion.id);
  if (slips.length === 0) return null;
  const t = await getTranslations("slips");
  const open = slips.filter(({ conference, opinions }) =>
    mayOpenSlip(
      actor,
      conference,
      opinions.map((linked) => linked.opinion),
    ),
  );

  return (
    <Section title={t("ofOpinion.title")} id="slips">
      {open.length === 0 ? (
        <p className="text-soft">{t("ofOpinion.hidden", { count: slips.length })}</p>
      ) : (
        <>
          <Lines>
            {open.map(({ id, number }) => (
              <Line
                key={id}
                act={
                  <a className="act" href={`/api/slips/${id}`} target="_blank" rel="noopener">
                    {t("ofOpinion.open", { number })}
                  </a>
                }
              >
                {t("ofOpinion.one", { number })}
              </Line>
            ))}
          </Lines>
          <p className="text-small text-soft">{t("ofOpinion.logged")}</p>
        </>
      )}
    </Section>
  );
}
