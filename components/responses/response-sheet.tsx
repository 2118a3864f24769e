import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StatusMark } from "@/components/ui/status-mark";
import { formatDay } from "@/lib/platform/dates";
import { responseMarks } from "@/lib/responses/labels";
import type { ShownResponse } from "@/lib/responses/queries";

type SheetProps = {
  response: ShownResponse;
  /** One level below the heading it stands under. */
  heading?: "h2" | "h3";
  children?: ReactNode;
};

/** One answer on its sheet: what it is and how far, its text, who answers; below it what may be done. */
export async function ResponseSheet({ response, heading: Heading = "h3", children }: SheetProps) {
  const t = await getTranslations("responses");
  const { status, body, answererName: name, answererPost: post } = response;
  const isGiven = status === "issued";

  return (
    <article className="sheet">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading>{await titleOf(response)}</Heading>
        {!isGiven && <StatusMark {...responseMarks[status]}>{t(`status.${status}`)}</StatusMark>}
      </div>
      <p className="reading">{body}</p>
      <p className="mt-3 text-small text-soft">
        {isGiven ? t("answer.by", { post, name }) : t("answer.toSign", { post, name })}
      </p>
      {children}
    </article>
  );
}

async function titleOf({ status, mode, answeredOn, documentNumber, isInterim }: ShownResponse) {
  const t = await getTranslations("responses.answer");
  if (status !== "issued" || !answeredOn) return t("draft");
  const day = formatDay(answeredOn);
  if (mode === "onSpot") return t("onSpot", { day });
  if (isInterim) return t("interim", { number: documentNumber ?? "none", day });
  return documentNumber
    ? t("writtenNumbered", { number: documentNumber, day })
    : t("written", { day });
}
