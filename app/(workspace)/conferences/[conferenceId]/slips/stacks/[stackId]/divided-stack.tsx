import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { StatusMark } from "@/components/ui/status-mark";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstant } from "@/lib/platform/dates";
import { slipMarks } from "@/lib/slips/labels";
import { whyNotPutBack } from "@/lib/slips/rules";
import type { StackRecord } from "@/lib/slips/stack-queries";
import { pageSpan } from "../../page-span";
import { slipAddress } from "../../slip-address";
import { putBackStackAction } from "../../stack-actions";

type DividedStackProps = { stack: StackRecord; conferenceId: string; mayWork: boolean };

/** The slips that were taken out of a stack, and the way back where it was divided wrongly. */
export function DividedStack({ stack, conferenceId, mayWork }: DividedStackProps) {
  const t = useTranslations("slips");
  const { slips, dividedAt } = stack;

  return (
    <div>
      <p className="mb-4">
        {t("stack.divided", { count: slips.length, at: formatInstant(dividedAt!) })}
      </p>
      {mayWork && <PutBack stack={stack} />}
      <Section title={t("title")} className="mt-6">
        <Lines>
          {slips.map(({ id, number, firstPage, lastPage, state, opinions }) => (
            <Line
              key={id}
              act={<StatusMark {...slipMarks[state]}>{t(`state.${state}`)}</StatusMark>}
            >
              <a className="link" href={slipAddress(conferenceId, id)}>
                {t("list.number", { number })}
              </a>{" "}
              <span className="text-soft">
                · {t("stack.pages", pageSpan(firstPage ?? 0, lastPage ?? 0))}
                {opinions.length > 0 && <> · {t("list.count", { count: opinions.length })}</>}
              </span>
            </Line>
          ))}
        </Lines>
      </Section>
    </div>
  );
}

function PutBack({ stack }: { stack: StackRecord }) {
  const t = useTranslations("slips.stack");
  const refusals = useTranslations("refusals");
  const why = whyNotPutBack(stack);
  const read = stack.slips.filter(({ opinions }) => opinions.length > 0);
  const numbers = read.map(({ number }) => number).join(", ");
  if (why) return <p className="text-small text-soft">{refusals(why, { numbers })}</p>;

  return (
    <Form action={putBackStackAction} label={t("putBack")}>
      <HiddenInput name="stackId" value={stack.id} />
      <HiddenInput name="version" value={stack.version} />
      <SubmitButton variant="plain">{t("putBack")}</SubmitButton>
      <p className="mt-1 text-small text-soft">{t("putBackNote")}</p>
    </Form>
  );
}
