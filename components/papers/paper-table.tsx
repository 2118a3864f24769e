import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { audienceLabel, paperKindLabel } from "@/lib/papers/labels";
import type { ListedPaper } from "@/lib/papers/queries";
import { formatDay, formatDayOf } from "@/lib/platform/dates";
import { fileSize } from "./file-size";

type PaperTableProps = { papers: ListedPaper[]; mayChange: (paper: ListedPaper) => boolean };

export function PaperTable({ papers, mayChange }: PaperTableProps) {
  const t = useTranslations("papers");

  return (
    <Table
      caption={t("caption")}
      columns={[
        { key: "paper", label: t("paper") },
        { key: "kind", label: t("kindColumn") },
        { key: "number", label: t("numberColumn") },
        { key: "presenter", label: t("presenterColumn") },
        { key: "audience", label: t("audienceColumn") },
        { key: "acts", label: <span className="sr-only">{t("acts")}</span> },
      ]}
    >
      {papers.map((paper) => (
        <tr key={paper.id}>
          <td>
            <PaperName paper={paper} />
          </td>
          <td>{t(paperKindLabel(paper.kind))}</td>
          <td>
            <NumberAndDay {...paper} />
            {paper.signerName && (
              <small className="block text-soft">{t("signedBy", { name: paper.signerName })}</small>
            )}
          </td>
          <td>
            {paper.presenterTitle}
            {paper.presenterName && (
              <small className="block text-soft">{paper.presenterName}</small>
            )}
          </td>
          <td>{t(audienceLabel(paper.audience))}</td>
          <td>{!paper.withdrawnAt && mayChange(paper) && <PaperActs paper={paper} />}</td>
        </tr>
      ))}
    </Table>
  );
}

function NumberAndDay({ number, issuedOn }: Pick<ListedPaper, "number" | "issuedOn">) {
  const t = useTranslations("papers");
  if (!number && !issuedOn) return null;
  const given = number && issuedOn ? "both" : number ? "number" : "day";
  return t("numberAndDay", {
    given,
    number: number ?? "",
    day: issuedOn ? formatDay(issuedOn) : "",
  });
}

function PaperName({ paper }: { paper: ListedPaper }) {
  const t = useTranslations("papers");
  const { unit, size } = fileSize(paper.file.size);
  const file = t("file", { name: paper.fileName, size: t(`size.${unit}`, { size }) });

  return (
    <>
      {paper.withdrawnAt ? (
        <span className="line-through">{paper.title}</span>
      ) : (
        <a className="link" href={`/api/papers/${paper.id}`}>
          {paper.title}
        </a>
      )}
      <small className="block wrap-anywhere text-soft">{file}</small>
      {paper.withdrawnAt && (
        <small className="block">
          {t("withdrawn", {
            day: formatDayOf(paper.withdrawnAt),
            reason: paper.withdrawnReason ?? "",
          })}
        </small>
      )}
    </>
  );
}

function PaperActs({ paper: { id, conferenceId, title } }: { paper: ListedPaper }) {
  const t = useTranslations("papers");
  const page = `/conferences/${conferenceId}/papers/${id}`;

  return (
    <span className="flex gap-4">
      <a className="act" href={`${page}/edit`} aria-label={t("editOf", { title })}>
        {t("edit")}
      </a>
      <a className="act" href={`${page}/withdraw`} aria-label={t("withdrawOf", { title })}>
        {t("withdraw")}
      </a>
    </span>
  );
}
