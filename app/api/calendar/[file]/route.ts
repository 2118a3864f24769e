import { getTranslations } from "next-intl/server";
import { readOrigin } from "@/app/(public)/session-of-browser";
import { readFeed } from "@/lib/calendars/feed-queries";
import { hashOfFeedToken } from "@/lib/calendars/feed-token";
import { awaitTurn, countMiss, countReading } from "@/lib/calendars/throttle-feeds";
import { writeCalendar } from "@/lib/calendars/write-calendar";
import { env } from "@/lib/platform/env";
import { Refusal } from "@/lib/refusals";
import { icsAnswer, nameOfFile } from "../ics-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ file: string }> };

/** The calendar behind a secret address, for programs that cannot sign in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { ip } = await readOrigin();
    await awaitTurn(ip);
    const token = nameOfFile((await params).file);
    if (token) await countReading(hashOfFeedToken(token));
    const feed = token && (await readFeed(token));
    if (feed) return icsAnswer(request, writeCalendar(feed, env().APP_ORIGIN));
    await countMiss(ip);
    return await sentence(404, "gone");
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "too-many-attempts") throw error;
    return sentence(429, "slow", Number(error.params.seconds));
  }
}

async function sentence(status: 404 | 429, key: "gone" | "slow", seconds = 0) {
  const t = await getTranslations("calendars.feed");
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    ...(seconds > 0 && { "retry-after": String(seconds) }),
  };
  return new Response(`${t(key, { seconds })}\n`, { status, headers });
}
