import {
  AlignmentType,
  BorderStyle,
  type ITableOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { line } from "./docx-lines";
import { twips } from "./docx-measures";
import type { Block, Column, Inline, Row } from "./official-document";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** A table that only puts things beside each other. */
export const unframed: Partial<ITableOptions> = {
  borders: {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  },
  margins: noMargins,
};

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
};

type TableBlock = Extract<Block, { kind: "table" }>;

/** A framed table over the whole width; its head comes again on each page, and no row is torn. */
export function framedTable({ columns, rows }: TableBlock, width: number, size: number): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const columnWidths = columns.map(({ share }) => Math.floor((width * share) / shares));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths,
    margins: { top: twips(2), bottom: twips(2), left: twips(4), right: twips(4) },
    rows: [headRow(columns, size), ...rows.map((row) => bodyRow(row, columns, size))],
  });
}

function headRow(columns: Column[], size: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }) => cell(title, { size, bold: true, align: "center" })),
  });
}

function bodyRow(row: Row, columns: Column[], size: number): TableRow {
  if (!Array.isArray(row)) {
    const heading = cell(row.heading, { size, bold: true, columnSpan: columns.length });
    return new TableRow({ cantSplit: true, children: [heading] });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) => cell(row[index] ?? "", { size, align })),
  });
}

type CellLook = {
  size: number;
  bold?: boolean;
  align?: Column["align"];
  columnSpan?: number;
};

function cell(text: Inline, { size, bold, align = "start", columnSpan }: CellLook): TableCell {
  return new TableCell({
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(text, { size, bold, alignment: alignments[align] })],
  });
}
