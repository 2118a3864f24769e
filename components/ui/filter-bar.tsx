import { Search, X } from "./icons";
import type { ReactNode } from "react";
import { optionMarkup } from "./option-markup";
import type { Option } from "./options";

export type FilterSelect = { name: string; label: string; value?: string; options: Option[] };

export type FilterChip = { label: string; removeHref: string; removeLabel: string };

type FilterBarProps = {
  /** The path of the list itself. */
  action: string;
  label: string;
  search?: { name: string; label: string; placeholder?: string; value?: string };
  selects?: FilterSelect[];
  /** Further controls of the same form, such as a range of dates. */
  children?: ReactNode;
  /** What the form must keep besides its own fields, such as the order of the list. */
  hidden?: Record<string, string | undefined>;
  submitLabel: string;
  chips?: FilterChip[];
  clear?: { href: string; label: string };
  /** "33 ý kiến, lọc từ 412". */
  count: ReactNode;
  /** At the right of the count, such as acts on the selection. */
  aside?: ReactNode;
};

/** Search and filters of a list, kept in its address: a GET form that sends itself on change, and by its button. */
export function FilterBar(props: FilterBarProps) {
  const { action, label, search, selects = [], children, hidden = {}, submitLabel } = props;

  return (
    <search aria-label={label}>
      <form action={action} method="get" className="filters" data-auto>
        {Object.entries(hidden).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {search && <SearchBox {...search} submitLabel={submitLabel} />}
        {selects.map((select) => (
          <SelectFilter key={select.name} {...select} />
        ))}
        {children}
        <button
          type="submit"
          className={search || selects.length === 0 ? "btn without-script" : "btn"}
        >
          {submitLabel}
        </button>
      </form>
      <FilterResult {...props} />
    </search>
  );
}

type SearchBoxProps = NonNullable<FilterBarProps["search"]> & { submitLabel: string };

function SearchBox({ name, label, placeholder, value, submitLabel }: SearchBoxProps) {
  return (
    <div className="filter-search">
      <input
        key={value}
        type="search"
        name={name}
        defaultValue={value}
        aria-label={label}
        placeholder={placeholder ?? label}
        className="input"
        maxLength={200}
        data-key="/"
      />
      <button type="submit" className="input-button" aria-label={submitLabel}>
        <Search />
      </button>
    </div>
  );
}

function SelectFilter({ name, label, value = "", options }: FilterSelect) {
  return (
    <select
      key={value}
      name={name}
      aria-label={label}
      className="input"
      dangerouslySetInnerHTML={{ __html: optionMarkup(label, options, value).html }}
    />
  );
}

function FilterResult({ chips = [], clear, count, aside }: FilterBarProps) {
  return (
    <div className="chips">
      {chips.map(({ label, removeHref, removeLabel }) => (
        <a key={removeHref} className="chip" href={removeHref} aria-label={removeLabel}>
          {label}
          <X />
        </a>
      ))}
      <small role="status">{count}</small>
      {clear && chips.length > 1 && (
        <a className="act text-small" href={clear.href}>
          {clear.label}
        </a>
      )}
      {aside && <div className="ml-auto">{aside}</div>}
    </div>
  );
}
