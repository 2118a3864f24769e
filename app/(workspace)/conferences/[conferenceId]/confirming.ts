import { getTranslations } from "next-intl/server";
import type { Consequences } from "@/lib/announcements/consequences";
import { channelLabel } from "@/lib/announcements/labels";
import { Unconfirmed } from "@/lib/announcements/once-confirmed";
import { formatDay, formatInstant } from "@/lib/platform/dates";
import type { FormState } from "@/lib/platform/form-state";

/** Does what a form asks for; until it is confirmed, the form comes back with what it would bring. */
export async function confirming(perform: () => Promise<string>): Promise<string | FormState> {
  try {
    return await perform();
  } catch (error) {
    if (!(error instanceof Unconfirmed)) throw error;
    const { consequences, token } = error;
    const t = await getTranslations("announcements.consequences");
    const label = t("confirm", consequences.told);
    const toConfirm = { lines: await linesOf(consequences), label, token };
    return { status: "unconfirmed", message: t("title"), toConfirm };
  }
}

/** One sentence for each consequence: what changes, who is told, what is due, who presides. */
async function linesOf(consequences: Consequences): Promise<string[]> {
  const t = await getTranslations("announcements.consequences");
  const { time, places, away, left } = consequences;
  const lines: string[] = [];
  if (time) {
    lines.push(t("time", { from: formatInstant(time.from), to: formatInstant(time.to) }));
  }
  if (places) {
    const [from, to] = [places.from, places.to].map((all) => all.join("; ") || "—");
    lines.push(t("places", { from: from!, to: to! }));
  }
  lines.push(...(await linesOfInvited(consequences)), ...(await linesOfNotice(consequences)));
  for (const { personName: name, postTitle: post, fromDay, toDay } of away) {
    lines.push(t("away", { name, post, from: formatDay(fromDay), to: formatDay(toDay) }));
  }
  for (const { personName: name, postTitle: post } of left) lines.push(t("left", { name, post }));
  return [...lines, t("feeds")];
}

async function linesOfInvited({ told, replyBy }: Consequences): Promise<string[]> {
  const t = await getTranslations("announcements.consequences");
  const direct = told.invited - told.mailed;
  const lines = [t("told", { ...told, direct })];
  if (told.invited === 0) return lines;
  lines.push(t("replies", { replied: told.replied, isAskedAnew: replyBy ? "yes" : "no" }));
  if (replyBy) lines.push(t("replyBy", fromTo(replyBy)));
  return lines;
}

async function linesOfNotice({ isAnnouncedAnew, duties, toCorrect }: Consequences) {
  const t = await getTranslations("announcements.consequences");
  const channels = await getTranslations("announcements");
  const lines: string[] = isAnnouncedAnew ? [t("announcedAnew")] : [];
  for (const { duty, state, source, ...days } of duties) {
    if (duty === "result") lines.push(t("result", fromTo(days)));
    else if (state !== "coming") lines.push(t(`notice.${state}`, { source, ...fromTo(days) }));
  }
  if (toCorrect.length > 0) {
    const named = toCorrect.map((channel) => channels(channelLabel(channel))).join("; ");
    lines.push(t("toCorrect", { channels: named }));
  }
  return lines;
}

function fromTo({ from, to }: { from: Date | null; to: Date }) {
  return { from: from ? formatDay(from) : "none", to: formatDay(to) };
}
