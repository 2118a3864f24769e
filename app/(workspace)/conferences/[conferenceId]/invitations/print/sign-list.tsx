import { useTranslations } from "next-intl";
import type { listForPrint } from "@/lib/invitations/desk-queries";

type PrintedInvitation = Awaited<ReturnType<typeof listForPrint>>[number];

type SignListProps = { title: string | null; rows: PrintedInvitation[] };

const blankRows = 5;

export function SignList({ title, rows }: SignListProps) {
  const t = useTranslations("invitations.print");

  return (
    <section className="mb-8">
      {title && <h2 className="mb-2">{title}</h2>}
      <table className="sign-list">
        <thead>
          <tr>
            <th scope="col">{t("number")}</th>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("title2")}</th>
            <th scope="col">{t("note")}</th>
            <th scope="col" className="sign-here">
              {t("signature")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.id} row={row} number={index + 1} />
          ))}
          {Array.from({ length: blankRows }, (_, blank) => (
            <tr key={blank} className="sign-extra">
              <td>{rows.length + blank + 1}</td>
              <td>{blank === 0 && <span className="sr-only">{t("extra")}</span>}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, number }: { row: PrintedInvitation; number: number }) {
  const t = useTranslations("invitations");
  const { reply, substituteName } = row;

  return (
    <tr>
      <td>{number}</td>
      <td>{row.fullName}</td>
      <td>{[row.title, row.organisation, row.residentialGroup].filter(Boolean).join(", ")}</td>
      <td>
        {substituteName
          ? t("print.instead", { name: substituteName })
          : reply === "notComing" && t("reply.notComing")}
      </td>
      <td />
    </tr>
  );
}
