import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/components/opinions/filter-options";
import { countSentence, pageSentence } from "@/components/opinions/list-figures";
import type { ListLink } from "@/components/opinions/list-link";
import { ListExchange } from "@/components/imports/list-exchange";
import { MattersLink } from "@/components/opinions/matters-link";
import { NoOpinions } from "@/components/opinions/no-opinions";
import { OpinionFilterBar } from "@/components/opinions/opinion-filters";
import { OpinionTable } from "@/components/opinions/opinion-table";
import type { OpinionWords } from "@/components/opinions/opinion-words";
import { AllOfFilter } from "@/components/selections/all-of-filter";
import { SelectionForm } from "@/components/selections/selection-form";
import { Pagination } from "@/components/ui/pagination";
import { RedirectedLink } from "@/components/opinions/redirected-link";
import { SaveFilterLink } from "@/components/work/save-filter-link";
import { noFilters, type OpinionFilters } from "@/lib/opinions/filters";
import { rowsPerPage, type OpinionPage } from "@/lib/opinions/list-opinions";
import { dayOf } from "@/lib/platform/dates";

type OpinionListProps = {
  list: OpinionPage;
  filters: OpinionFilters;
  unitSign: string | undefined;
  isOpen: boolean;
  choices: FilterChoices;
  words: OpinionWords;
  link: ListLink;
  recordHref: string | null;
  maySeeApart: boolean;
  isFiltered: boolean;
  locale: string;
};

/** Filters, rows, pages. */
export function OpinionList(props: OpinionListProps) {
  const { list, filters, unitSign, isOpen, choices, words, link, locale } = props;
  const t = useTranslations("opinions");
  const ui = useTranslations("ui");

  return (
    <>
      <OpinionFilterBar
        filters={filters}
        unit={unitSign}
        isOpen={isOpen}
        choices={choices}
        words={words}
        link={link}
        count={countSentence(t, list, filters, locale)}
        aside={
          <span className="flex flex-wrap gap-x-4">
            <ListExchange listHref={link({})} mayImport={props.recordHref !== null} />
            {!list.isCapped && list.total > 0 && (
              <AllOfFilter listHref={link({})} count={list.total} />
            )}
            <MattersLink />
            {props.isFiltered && <SaveFilterLink address={link({ page: 1 })} />}
            {props.maySeeApart && <RedirectedLink />}
          </span>
        }
      />
      {list.rows.length === 0 ? (
        <NoOpinions
          isFiltered={props.isFiltered}
          clearHref={link({ ...noFilters, sort: filters.sort }, false)}
          recordHref={props.recordHref}
        />
      ) : (
        <>
          <SelectionForm unit={unitSign}>
            <OpinionTable
              rows={list.rows}
              sort={filters.sort}
              link={link}
              words={words}
              topics={choices.topicNames}
              today={dayOf(new Date())}
            />
          </SelectionForm>
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            hrefFor={(page) => link({ page })}
            summary={pageSentence(t, list, rowsPerPage, locale)}
            labels={{
              pages: ui("pages"),
              previous: ui("previousPage"),
              next: ui("nextPage"),
              page: (page) => ui("page", { page }),
            }}
          />
        </>
      )}
    </>
  );
}
