import { ResponseSheet } from "@/components/responses/response-sheet";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import type { ShownResponse } from "@/lib/responses/queries";
import { DraftActs } from "./draft-acts";
import { ReturnedNotice } from "./returned-notice";

type Props = { response: ShownResponse; opinion: OpinionRecord; actor: Actor };

/** The written answer in work, on the page of its opinion. */
export function DraftUnderWay({ response, opinion, actor }: Props) {
  return (
    <ResponseSheet response={response}>
      <div className="mt-4 flex flex-col gap-4">
        <ReturnedNotice response={response} />
        <DraftActs response={response} opinion={opinion} actor={actor} />
      </div>
    </ResponseSheet>
  );
}
