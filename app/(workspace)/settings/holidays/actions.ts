"use server";

import { addHoliday } from "@/lib/deadlines/add-holiday";
import { removeHoliday } from "@/lib/deadlines/remove-holiday";
import { holidayInput, holidayRemoval } from "@/lib/deadlines/schema";
import { formAction } from "@/lib/platform/form-action";

export const addHolidayAction = formAction(holidayInput, async (actor, input) => {
  const { year } = await addHoliday(actor, input);
  return `/settings/holidays?year=${year}&done=added`;
});

export const removeHolidayAction = formAction(holidayRemoval, async (actor, input) => {
  const { year } = await removeHoliday(actor, input);
  return `/settings/holidays?year=${year}&done=removed`;
});
