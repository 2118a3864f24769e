import { getTranslations } from "next-intl/server";
import { DateInput } from "@/components/ui/date-input";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { mayAdminister } from "@/lib/people/policy";
import type { getPerson } from "@/lib/people/queries";
import { isHeldOn, isOver } from "@/lib/people/rules";
import type { Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { endPostAction } from "./actions";

type Holding = NonNullable<Awaited<ReturnType<typeof getPerson>>>["holdings"][number];

type PostListProps = { actor: Actor; personId: string; holdings: Holding[]; today: Date };

/** Every post held, the latest first; a post still held can be ended by who administers its unit. */
export async function PostList({ actor, personId, holdings, today }: PostListProps) {
  const t = await getTranslations("people.record");
  if (holdings.length === 0) return <p className="text-soft">{t("noPosts")}</p>;

  return (
    <ul className="divide-y divide-hair">
      {holdings.map((holding) => {
        const { title, organisation } = holding.post;
        const from = formatDay(holding.heldFrom);
        const canEnd = !isOver(holding, today) && mayAdminister(actor, organisation.unit);
        return (
          <li key={holding.id} className={isOver(holding, today) ? "py-3 text-soft" : "py-3"}>
            <p className="font-medium">{title}</p>
            <p className="text-small text-soft">
              {organisation.name} ·{" "}
              {holding.heldTo
                ? t("heldFromTo", { from, to: formatDay(holding.heldTo) })
                : t("heldSince", { from })}
              {isHeldOn(holding, today) && ` · ${t("heldNow")}`}
            </p>
            {canEnd && <EndPost personId={personId} holding={holding} today={today} />}
          </li>
        );
      })}
    </ul>
  );
}

type EndPostProps = { personId: string; holding: Holding; today: Date };

async function EndPost({ personId, holding, today }: EndPostProps) {
  const t = await getTranslations("people.record");
  const last = holding.heldTo ?? (holding.heldFrom > today ? holding.heldFrom : today);

  return (
    <Disclosure summary={t("endPost")}>
      <Form
        action={endPostAction}
        className="stack"
        label={t("endPostOf", { title: holding.post.title })}
      >
        <HiddenInput name="personId" value={personId} />
        <HiddenInput name="holdingId" value={holding.id} />
        <DateInput
          name="heldTo"
          label={t("lastDay")}
          hint={t("lastDayHint")}
          defaultValue={formatDay(last)}
        />
        <div className="acts">
          <SubmitButton variant="plain">{t("confirmEnd")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
