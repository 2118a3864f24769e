import { ChevronLeft, ChevronRight } from "./icons";
import type { ReactNode } from "react";
import { pageNumbers } from "./page-numbers";

type PaginationProps = {
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  /** "1–50 trong 412". */
  summary: ReactNode;
  labels: { pages: string; previous: string; next: string; page: (page: number) => string };
};

export function Pagination({ page, pageCount, hrefFor, summary, labels }: PaginationProps) {
  if (pageCount <= 1) return <p className="pages">{summary}</p>;

  return (
    <nav className="pages" aria-label={labels.pages}>
      <p>{summary}</p>
      <ol>
        {page > 1 && (
          <li>
            <a href={hrefFor(page - 1)} rel="prev" aria-label={labels.previous}>
              <ChevronLeft />
            </a>
          </li>
        )}
        {pageNumbers(page, pageCount).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span aria-hidden>…</span>
            ) : (
              <a
                href={hrefFor(number)}
                aria-label={labels.page(number)}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a href={hrefFor(page + 1)} rel="next" aria-label={labels.next}>
              <ChevronRight />
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
