"use server";

import { chooseTable } from "@/lib/imports/choose-table";
import { confirmImport } from "@/lib/imports/confirm-import";
import { mendCells } from "@/lib/imports/mend-cells";
import { cellsMended, importConfirmed, importUndone, tableChoice } from "@/lib/imports/schema";
import { undoImport } from "@/lib/imports/undo-import";
import { formAction } from "@/lib/platform/form-action";

export const chooseTableAction = formAction(tableChoice, async (actor, input) => {
  const { id } = await chooseTable(actor, input);
  return `/opinions/imports/${id}/preview`;
});

export const mendCellsAction = formAction(cellsMended, async (actor, input) => {
  const { id } = await mendCells(actor, input);
  const { page, show } = input;
  const query = new URLSearchParams({ page: String(page), ...(show && { show }), done: "mended" });
  return `/opinions/imports/${id}/preview?${query}`;
});

export const confirmImportAction = formAction(importConfirmed, async (actor, input) => {
  const { id } = await confirmImport(actor, input);
  return `/opinions/imports/${id}`;
});

export const undoImportAction = formAction(importUndone, async (actor, input) => {
  const { id } = await undoImport(actor, input);
  return `/opinions/imports/${id}`;
});
