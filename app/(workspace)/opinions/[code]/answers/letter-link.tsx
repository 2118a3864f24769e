import { getTranslations } from "next-intl/server";
import { StatusMark } from "@/components/ui/status-mark";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { publicisingMarks } from "@/lib/responses/labels";
import { publicisingState } from "@/lib/responses/publicising";
import type { ShownResponse } from "@/lib/responses/queries";

type Props = { response: ShownResponse; code: string };

/** From an answer on the record to its letter, and whether it still has to be made public. */
export async function LetterLink({ response, code }: Props) {
  if (response.mode !== "written") return null;
  const t = await getTranslations("responses");
  const { id, publicising } = response;
  const state = publicising && publicisingState(publicising, dayOf(new Date()));

  return (
    <p className="mt-3 flex flex-wrap gap-x-4">
      <a className="link" href={`/opinions/${code}/answers/${id}`}>
        {t("letter.open")}
      </a>
      {publicising && state && (
        <StatusMark {...publicisingMarks[state]}>
          {t(`publicisingState.${state}`)}
          {(state === "due" || state === "missing") && ` · ${formatDay(publicising.dueOn)}`}
        </StatusMark>
      )}
    </p>
  );
}
