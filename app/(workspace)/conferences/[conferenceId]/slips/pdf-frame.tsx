import type { ReactNode } from "react";

type PdfFrameProps = {
  source: string;
  label: string;
  note: string;
  open: string;
  /** How the reader begins, such as without the small pictures at its side. */
  look?: string;
  children?: ReactNode;
};

/** A PDF in the browser's own reader; where that shows none, as on telephones, it is opened apart. */
export function PdfFrame({ source, label, note, open, look = "", children }: PdfFrameProps) {
  return (
    <section className="slip-view" aria-label={label}>
      <p className="slip-bar text-small text-soft">
        {note} <OpenApart {...{ source }}>{open}</OpenApart>
      </p>
      {children}
      <iframe className="slip-pdf" src={source + look} title={label} />
    </section>
  );
}

export function OpenApart({ source, children }: { source: string; children: ReactNode }) {
  return (
    <a className="act text-small" href={source} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
