"use server";

import { chooseTable } from "@/lib/imports/choose-table";
import { confirmImport } from "@/lib/imports/confirm-import";
import { mendCells } from "@/lib/imports/mend-cells";
import { importUndone, previewSent, tableChoice } from "@/lib/imports/schema";
import { undoImport } from "@/lib/imports/undo-import";
import { formAction } from "@/lib/platform/form-action";

export const chooseTableAction = formAction(tableChoice, async (actor, input) => {
  const { id } = await chooseTable(actor, input);
  return `/opinions/imports/${id}/preview`;
});

/** What was typed into the table is kept and shown with its new verdict before anything is loaded. */
export const sendPreviewAction = formAction(previewSent, async (actor, input) => {
  const { cells, seen, page, show } = input;
  const isMended = Object.entries(cells).some(([cell, value]) => value !== seen[cell]);
  if (input.next === "load" && !isMended) {
    const { id } = await confirmImport(actor, input);
    return `/opinions/imports/${id}`;
  }
  const { id } = await mendCells(actor, input);
  const done = input.next === "load" ? "mendedFirst" : "mended";
  const query = new URLSearchParams({ page: String(page), ...(show && { show }), done });
  return `/opinions/imports/${id}/preview?${query}`;
});

export const undoImportAction = formAction(importUndone, async (actor, input) => {
  const { id } = await undoImport(actor, input);
  return `/opinions/imports/${id}`;
});
