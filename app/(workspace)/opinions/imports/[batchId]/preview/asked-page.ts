import { z } from "zod";
import { previewPerPage } from "@/components/imports/preview-pages";
import type { Preview } from "@/lib/imports/queries";

const asked = z.object({
  show: z.enum(["all", "bad", "likely"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** A page of the rows that the address asks for; where it does not say, those with faults come first. */
export function askedPage(address: unknown, { rows, bad }: Preview) {
  const given = asked.parse(address);
  const show = given.show ?? (bad > 0 ? "bad" : "all");
  const chosen = rows.filter(({ input, likely, similar }) => {
    if (show === "bad") return input === null;
    return show === "all" || (input !== null && (likely ?? similar) !== null);
  });
  const page = Math.min(given.page, Math.max(1, Math.ceil(chosen.length / previewPerPage)));
  const from = (page - 1) * previewPerPage;
  return { show, page, total: chosen.length, rows: chosen.slice(from, from + previewPerPage) };
}
