import { z } from "zod";
import { tidyLine } from "@/lib/platform/text";
import { conferenceKinds, conferenceStatuses, extraordinaryCauses } from "./schema";

export const conferencesPerPage = 50;

const conferenceSorts = ["date", "-date", "title", "-title"] as const;

/** An address that was typed or truncated shows the list without what it cannot read. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const conferenceFilters = z.object({
  year: lenient(z.coerce.number().int().min(1945).max(2100)),
  kind: lenient(z.enum(conferenceKinds)),
  status: lenient(z.enum(conferenceStatuses)),
  cause: lenient(z.enum(extraordinaryCauses)),
  when: lenient(z.enum(["coming", "held"])),
  q: lenient(z.string().max(200).transform(tidyLine)),
  sort: lenient(z.enum(conferenceSorts)),
  below: z.enum(["yes", "no", "direct"]).catch("yes"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type ConferenceFilters = z.output<typeof conferenceFilters>;

/** Whether anything but the unit narrows the list. */
export function isNarrowed(filters: ConferenceFilters): boolean {
  const { year, kind, status, cause, when, q, below } = filters;
  return below !== "yes" || [year, kind, status, cause, when, q].some(Boolean);
}
