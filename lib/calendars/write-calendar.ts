import { createEvents, type EventAttributes } from "ics";
import { createTranslator } from "use-intl/core";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import vietnamese from "@/messages/vi/calendars.json";
import type { Feed, ToldConference } from "./feed-queries";
import { foldLines } from "./fold-lines";

/** What an event of the library takes beyond its published types. */
type Event = EventAttributes & { timestamp: number };

const statusOf: Record<ConferenceStatus, NonNullable<EventAttributes["status"]>> = {
  draft: "TENTATIVE",
  planned: "TENTATIVE",
  announced: "CONFIRMED",
  inProgress: "CONFIRMED",
  held: "CONFIRMED",
  concluded: "CONFIRMED",
  resultPublished: "CONFIRMED",
  closed: "CONFIRMED",
  // It does not take place on the day that calendars know; its new date revives the same event.
  postponed: "CANCELLED",
  cancelled: "CANCELLED",
};

/**
 * Conferences as an iCalendar text (RFC 5545): times in UTC, the same UID for ever, SEQUENCE rising
 * with each version of the record. The same conferences always give the same text, so that its hash
 * can stand for it. In Vietnamese, since a calendar program has no language to ask for.
 * @param origin of the addresses in it, such as https://doithoai.example.vn
 */
export function writeCalendar({ name, conferences }: Feed, origin: string): string {
  const t = createTranslator({ locale: "vi", messages: vietnamese, namespace: "feed" });
  const header = {
    productId: "-//doi-thoai//VN",
    method: "PUBLISH",
    calName: t("calendarName", { name }),
  };
  const events = conferences.map((conference) => eventOf(conference, origin));
  const { error, value } = createEvents(events, header);
  if (error || !value) throw new Error(`the calendar cannot be written: ${error?.message}`);
  return foldLines(value);
}

function eventOf(conference: ToldConference, origin: string): Event {
  const { id, startsAt, endsAt, status, version, createdAt, changedAt } = conference;
  const url = `${origin}/conferences/${id}`;
  const isOff = statusOf[status] === "CANCELLED";
  return {
    uid: `conference-${id}@doi-thoai`,
    sequence: version,
    timestamp: changedAt.getTime(),
    created: createdAt.getTime(),
    lastModified: changedAt.getTime(),
    start: startsAt.getTime(),
    startOutputType: "utc",
    ...(endsAt && { end: endsAt.getTime(), endOutputType: "utc" as const }),
    ...wordsOf(conference, url),
    url,
    status: statusOf[status],
    transp: isOff ? "TRANSPARENT" : "OPAQUE",
    busyStatus: isOff ? "FREE" : status === "draft" ? "TENTATIVE" : "BUSY",
  } as Event;
}

function wordsOf(conference: ToldConference, url: string) {
  const t = createTranslator({ locale: "vi", messages: vietnamese });
  const { code, kind, theme, title, status, unit, sites, chairs } = conference;
  const [first, ...others] = sites.map(placeOf);
  const lines = [
    title,
    t("feed.code", { code }),
    chairs.length > 0 && t("feed.chairs", { chairs: chairs.map(chairOf).join(", ") }),
    others.length > 0 && t("feed.otherSites", { sites: others.join("; ") }),
    status === "postponed" && t("feed.noNewDate"),
    url,
  ];
  const name = theme ?? t(`kind.${kind}`);
  return {
    title: t("feed.summary", { status, name, unit: unit.fullName }),
    description: lines.filter((line) => line !== false).join("\n"),
    ...(first && { location: first }),
  };
}

function placeOf({ name, address }: ToldConference["sites"][number]): string {
  return address ? `${name}, ${address}` : name;
}

function chairOf({ personName, postTitle }: ToldConference["chairs"][number]): string {
  return `${personName} (${postTitle})`;
}
