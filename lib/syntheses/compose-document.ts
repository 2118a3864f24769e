import type { OfficialDocument } from "@/lib/documents/official-document";
import { signAs } from "@/lib/documents/sign-as";
import { defaultRecipients } from "@/lib/documents/templates/default-recipients";
import { opinionSynthesis, type SynthesisLine } from "@/lib/documents/templates/opinion-synthesis";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import type { getDraftSubject } from "@/lib/drafts/queries";
import { dayOf } from "@/lib/platform/dates";
import { momentsInDocument, reasonInDocument } from "./document-words";
import { type Entry, outsideOf, shownCode, sumsOf, type Table } from "./judge-opinions";
import type { SynthesisRecord } from "./queries";

type Subject = NonNullable<Awaited<ReturnType<typeof getDraftSubject>>>;
type Version = Pick<SynthesisRecord, "number" | "moments" | "approvedByName" | "approvedAsPost">;

const redirectedText = "(Nội dung chuyển theo thủ tục khiếu nại, tố cáo)";

/**
 * The Front's report with the table as annex. Number and day are left for the records clerk; signed
 * by whoever approved it, and with room for the name while it is a draft.
 */
export function composeSynthesis(
  { conference, unit }: Subject,
  synthesis: Version,
  table: Table,
  now: Date,
): OfficialDocument {
  const words = unitWords(unit);
  const { approvedByName: name, approvedAsPost } = synthesis;
  const isDeputy = /^Phó Chủ tịch/iu.test(approvedAsPost ?? "");
  return opinionSynthesis(
    {
      family: "front",
      issuer: issuerOf(unit, "front"),
      number: null,
      day: null,
      draftedOn: dayOf(now),
      signature: signAs("front", { rank: isDeputy ? "deputy" : "head", name }),
      recipients: defaultRecipients("front", words),
    },
    { ...conference, unit: words },
    {
      moments: momentsInDocument(synthesis.moments),
      within: words.inSentence,
      number: synthesis.number,
      collected: sumsOf(table).collected,
      included: table.included.map(lineOf),
      leftOut: [...outsideOf(table), ...table.unruled].map(lineOf),
      received: spanOf(table),
    },
  );
}

function lineOf(entry: Entry): SynthesisLine {
  const { topicName: topic, text, place, sourceOrganisation, sourceCodes } = entry;
  return {
    topic,
    text: text || redirectedText,
    source: [sourceOrganisation, place].filter(Boolean).join("; "),
    count: sourceCodes.length,
    code: shownCode(entry),
    reason: reasonInDocument(entry),
  };
}

function spanOf({ included, leftOut, unruled }: Table) {
  const days = [...included, ...leftOut, ...unruled]
    .map(({ receivedOn }) => receivedOn)
    .sort((one, other) => one.getTime() - other.getTime());
  const [from, to] = [days.at(0), days.at(-1)];
  return from && to ? { from, to } : null;
}
