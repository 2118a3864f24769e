import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/platform/dates";

type Holding = {
  heldTo: Date | null;
  post: { title: string; organisation: { unit: { fullName: string } } };
};

export type PersonRow = {
  id: string;
  fullName: string;
  heldNow: Holding[];
  lastHeld: Holding | null;
  account: { username: string; disabledAt: Date | null } | null;
};

type PeopleTableProps = { rows: PersonRow[]; showsAccounts: boolean };

export function PeopleTable({ rows, showsAccounts }: PeopleTableProps) {
  const t = useTranslations("people.list");

  return (
    <Table
      caption={t("title")}
      columns={[
        { key: "name", label: t("columns.name") },
        { key: "posts", label: t("columns.posts") },
        { key: "unit", label: t("columns.unit") },
        ...(showsAccounts ? [{ key: "account", label: t("columns.account") }] : []),
      ]}
    >
      {rows.map((person) => (
        <tr key={person.id}>
          <td>
            <a className="row-link" href={`/people/${person.id}`}>
              {person.fullName}
            </a>
          </td>
          <td>
            <Posts {...person} />
          </td>
          <td>{unitsOf(person)}</td>
          {showsAccounts && (
            <td>
              <AccountState account={person.account} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function Posts({ heldNow, lastHeld }: PersonRow) {
  const t = useTranslations("people.list");
  if (heldNow.length > 0) return heldNow.map(({ post }) => post.title).join(", ");
  if (!lastHeld?.heldTo) return <span className="text-soft">{t("noPost")}</span>;
  const { heldTo, post } = lastHeld;
  return (
    <span className="text-soft">
      {t("lastHeld", { title: post.title, day: formatDay(heldTo) })}
    </span>
  );
}

function unitsOf({ heldNow, lastHeld }: PersonRow): string {
  const holdings = heldNow.length > 0 ? heldNow : lastHeld ? [lastHeld] : [];
  return [...new Set(holdings.map(({ post }) => post.organisation.unit.fullName))].join(", ");
}

function AccountState({ account }: Pick<PersonRow, "account">) {
  const t = useTranslations("people.list");
  if (!account) return <span className="text-soft">{t("noAccount")}</span>;
  const { username, disabledAt } = account;
  return disabledAt ? <span className="text-soft">{t("disabled", { username })}</span> : username;
}
