import { z } from "zod";

/** The address of a dashboard: `?unit=TH&year=2024`. What is missing or no year is left to the page's default. */
export const dashboardQuery = z.object({
  unit: z.string().trim().max(40).optional().catch(undefined),
  year: z.coerce.number().int().min(1945).max(2100).optional().catch(undefined),
});
