const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An Excel file to save, under a name of plain letters. */
export function xlsxFile(name: string, content: Buffer): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}.xlsx"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
