import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { line, room } from "./docx-lines";
import { textWidthOfPage, twips } from "./docx-measures";
import { unframed } from "./docx-tables";
import type { FormProfile } from "./form-profile";
import type { OfficialDocument, Signature } from "./official-document";

const recipientsShare = 0.48;

/** Recipients at the left, signature at the right, never torn between two pages. */
export function closing(document: OfficialDocument, profile: FormProfile): (Table | Paragraph)[] {
  const { recipients, signature } = document;
  if (recipients.length === 0 && !signature) return [];
  const width = textWidthOfPage(profile);
  const left = Math.round(width * recipientsShare);
  const cells = [recipientLines(recipients, profile), signatureLines(signature, profile)];
  return [
    line("", { size: 6, keepNext: true }),
    new Table({
      ...unframed,
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: [left, width - left],
      rows: [
        new TableRow({
          cantSplit: true,
          children: cells.map((children) => new TableCell({ children })),
        }),
      ],
    }),
  ];
}

function recipientLines(recipients: string[], { recipients: form }: FormProfile): Paragraph[] {
  const alignment = AlignmentType.LEFT;
  if (recipients.length === 0) return [line("", { size: form.size })];
  const isUnderlined = form.headLook === "underlined";
  return [
    line("Nơi nhận:", {
      size: form.headSize,
      alignment,
      underlined: isUnderlined,
      bold: !isUnderlined,
      italics: !isUnderlined,
    }),
    ...recipients.map((recipient, index) =>
      line(`- ${recipient}${index === recipients.length - 1 ? "." : ";"}`, {
        size: form.size,
        alignment,
        indent: { left: twips(7), hanging: twips(7) },
      }),
    ),
  ];
}

function signatureLines(signature: Signature | null, { signature: form }: FormProfile) {
  const { size, isPositionBold } = form;
  if (!signature) return [line("", { size })];
  return [
    ...signature.authority.map((text) => line(text, { size, bold: true, keepNext: true })),
    line(signature.position, { size, bold: isPositionBold, keepNext: true }),
    ...room(5, size),
    line(signature.name ?? "", { size, bold: true }),
  ];
}
