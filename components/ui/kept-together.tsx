import type { ReactNode } from "react";

type Piece = { text: string; isKept: boolean };

/** What is longer than any code or number of a document may break, so that it fits a phone. */
const longest = 24;

/** A text in pieces, of which codes and document numbers are not to be broken; no dash begins a line. */
export function piecesOf(text: string): Piece[] {
  return text
    .replaceAll(" - ", "\u00a0- ")
    .split(/(?<!\S)([^\s/-]*[-/]\S*)/)
    .filter((piece) => piece !== "")
    .map((piece) => ({
      text: piece,
      isKept: /[-/]/.test(piece) && /\d/.test(piece) && piece.length <= longest,
    }));
}

/** Words in which a browser breaks no line within PTH-2026-016 or 46-TB/ĐU; what is no text stays as it is. */
export function KeptTogether({ children }: { children: ReactNode }): ReactNode {
  if (typeof children !== "string") return children;
  return piecesOf(children).map(({ text, isKept }, index) =>
    isKept ? (
      <span key={index} className="whitespace-nowrap">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
