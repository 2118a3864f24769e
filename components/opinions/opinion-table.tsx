import { useTranslations } from "next-intl";
import { Table, type Column } from "@/components/ui/table";
import type { OpinionFilters, OpinionSort } from "@/lib/opinions/filters";
import type { OpinionRow } from "@/lib/opinions/list-opinions";
import type { ListLink } from "./list-link";
import { opinionRows } from "./opinion-rows";
import { dueWords, type OpinionWords } from "./opinion-words";

type OpinionTableProps = {
  rows: OpinionRow[];
  sort: OpinionFilters["sort"];
  link: ListLink;
  words: OpinionWords;
  topics: Record<string, string>;
  today: Date;
};

export function OpinionTable({ rows, sort, link, words, topics, today }: OpinionTableProps) {
  const t = useTranslations("opinions.list");
  const [before = "", after = ""] = useTranslations("selections")("pick", { code: "|" }).split("|");
  const sortable = (key: "code" | "text" | "due", by: OpinionSort, downFirst = false): Column => {
    const isSorted = sort.by === by;
    const descending = isSorted ? !sort.descending : downFirst;
    return {
      key,
      label: t(key),
      numeric: key === "due",
      sort: {
        href: link({ sort: { by, descending } }),
        direction: isSorted ? (sort.descending ? "desc" : "asc") : null,
        label: t("sortBy", { column: t(key) }),
      },
    };
  };
  const columns: Column[] = [
    sortable("code", "code"),
    { key: "text", label: t("text") },
    { key: "source", label: t("source") },
    { key: "topic", label: t("topic") },
    { key: "standing", label: t("standing") },
    sortable("due", "due"),
  ];

  return (
    <Table
      caption={t("caption")}
      columns={columns}
      className="opinion-rows"
      rows={opinionRows(
        rows,
        {
          ...words,
          due: dueWords(useTranslations("opinions")),
          dueLabel: t("due"),
          topic: topics,
          awaitsConfirmation: t("awaitsConfirmation"),
          contested: t("contested"),
          pick: [before, after],
          sameMatter: (count) => t("same", { count }),
        },
        today,
      )}
    />
  );
}
