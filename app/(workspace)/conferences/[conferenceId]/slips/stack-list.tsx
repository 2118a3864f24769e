import { getTranslations } from "next-intl/server";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { ListedStack } from "@/lib/slips/stack-queries";
import { stackAddress } from "./slip-address";

type StackListProps = { conferenceId: string; stacks: ListedStack[] };

/** The stacks that were scanned: those that wait to be divided, and what became of the others. */
export async function StackList({ conferenceId, stacks }: StackListProps) {
  if (stacks.length === 0) return null;
  const t = await getTranslations("slips.stack");

  return (
    <Section title={t("list")} className="mt-8">
      <Lines>
        {stacks.map(({ id, fileName, pages, dividedAt, slips }) => (
          <Line
            key={id}
            act={
              <a className="act" href={stackAddress(conferenceId, id)}>
                {dividedAt ? t("look") : t("divide")}
              </a>
            }
          >
            <span className="break-words">{t("line", { name: fileName, pages })}</span>
            <small className="block text-soft">
              {dividedAt
                ? t("became", {
                    count: slips.length,
                    from: slips[0]?.number ?? 0,
                    to: slips.at(-1)?.number ?? 0,
                  })
                : t("waits")}
            </small>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
