import { judgementOf, standingMark } from "@/lib/opinions/labels";
import type { OpinionRow } from "@/lib/opinions/list-opinions";
import { dueState, type DueState } from "@/lib/opinions/rules";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { type Markup, markup } from "@/components/ui/markup";
import type { dueWords, OpinionWords } from "./opinion-words";

type RowWords = OpinionWords & {
  due: ReturnType<typeof dueWords>;
  dueLabel: string;
  topic: Record<string, string>;
  awaitsConfirmation: string;
  contested: string;
  /** What stands before and after the code in the name of the box that chooses a row. */
  pick: [before: string, after: string];
  sameMatter: (others: number) => string;
};

/** The rows of the list as text, since fifty of them are most of what the page costs. */
export function opinionRows(rows: OpinionRow[], words: RowWords, today: Date): Markup[] {
  return rows.map((row) => {
    const { tone, fill } = standingMark(row);
    const dueOn = row.dueOn === null ? null : plainDate(row.dueOn);
    const due = dueState({ ...row, dueOn }, today);
    return markup`<tr>
<td class="code"><input class="row-check" type="checkbox" name="codes" value="${row.code}" aria-label="${words.pick.join(row.code)}"><a class="row-link" href="/opinions/${row.code}">${row.code}</a></td>
<td class="opinion-text">${row.text}<small>${row.others > 0 ? words.sameMatter(row.others) : ""}</small></td>
<td class="opinion-note opinion-source">${`${words.moment[row.moment]},\n${words.channelAfterComma[row.channel]}`}</td>
<td class="opinion-note">${words.topic[row.topicId]}</td>
<td><span class="mark ${tone} mark-${fill}">${row.outcome ? words.outcome[row.outcome] : words.answer[row.answerStatus]}</span><small>${secondAxis(row, words)}</small></td>
${dueCell(dueOn, due, words)}
</tr>`;
  });
}

/** How many days are left of what waits; of the rest the day, which is called so where the head of the column is out of sight. */
function dueCell(dueOn: Date | null, due: DueState | null, words: RowWords): Markup {
  if (due) return markup`<td class="n ${due.tone}">${words.due(due)}</td>`;
  if (!dueOn) return markup`<td class="n grey"></td>`;
  return markup`<td class="n grey" data-label="${words.dueLabel}">${formatDay(dueOn)}</td>`;
}

/** What the mark does not say: the answer beside an outcome, or that an outcome is not there yet. */
function secondAxis(row: OpinionRow, words: RowWords): string {
  if (!row.outcome) return row.answerStatus === "unanswered" ? "" : words.outcome.none;
  const judgement = judgementOf(row);
  const answer = words.answer[row.answerStatus];
  return judgement === "confirmed" ? answer : `${answer}, ${words[judgement]}`;
}
