import { getTranslations } from "next-intl/server";
import { Select } from "@/components/ui/select";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { getAnswererChoice } from "@/lib/responses/queries";

type Props = {
  opinion: OpinionRecord;
  actor: Actor;
  day: Date;
  hint: "answererHint" | "writtenAnswererHint";
  /** The holding chosen before, kept while its holder is still in post. */
  chosen?: string;
};

/** The leaders in post on a day; proposed is who was chosen, a leader who types alone, else the topic's. */
export async function AnswererSelect({ opinion, actor, day, hint, chosen }: Props) {
  const t = await getTranslations("responses");
  const { answerers, usual } = await getAnswererChoice(actor, opinion, day);
  const proposed = answerers.find(({ holdingId }) => holdingId === chosen) ?? usual;

  return (
    <Select
      name="answererId"
      label={t("field.answerer")}
      hint={t(`field.${hint}`, { leader: t(`answer.leader.${opinion.answeringLeader}`) })}
      empty={t("field.noAnswerer")}
      defaultValue={proposed?.holdingId}
      options={answerers.map(({ holdingId, personName, title }) => ({
        value: holdingId,
        label: t("answer.by", { post: title, name: personName }),
      }))}
    />
  );
}
