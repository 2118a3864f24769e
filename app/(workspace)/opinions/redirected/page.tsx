import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Table } from "@/components/ui/table";
import { listApart } from "@/lib/opinions/apart-queries";
import { maySeeApartSomewhere } from "@/lib/opinions/policy";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata() {
  return { title: (await getTranslations("redirections"))("title") };
}

/** What was told apart as complaints and denunciations, for those who redirect it. */
export default async function RedirectedPage() {
  const actor = await requireActor();
  if (!maySeeApartSomewhere(actor)) notFound();
  const listed = await listApart(actor);
  const t = await getTranslations("redirections");
  const opinions = await getTranslations("opinions");

  return (
    <>
      <PageHead
        title={t("title")}
        subtitle={t("subtitle")}
        crumbs={[{ label: opinions("title"), href: "/opinions" }]}
      />
      {listed.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneBody")}</EmptyState>
      ) : (
        <Table
          caption={t("list.caption")}
          columns={(["code", "kind", "text", "received", "state"] as const).map((key) => ({
            ...{ key, label: t(`list.${key}`) },
          }))}
        >
          {listed.map(({ code, kind, text, receivedOn, receivingBody, redirectedOn }) => (
            <tr key={code}>
              <td className="code">
                <a className="row-link" href={`/opinions/redirected/${code}`}>
                  {code}
                </a>
              </td>
              <td>{opinions(`kind.${kind}`)}</td>
              <td className="opinion-text">{text}</td>
              <td className="whitespace-nowrap" data-label={t("list.received")}>
                {formatDay(receivedOn)}
              </td>
              <td>
                {redirectedOn ? (
                  <>
                    {receivingBody}
                    <small className="block">{formatDay(redirectedOn)}</small>
                  </>
                ) : (
                  <span className="soon">{t("list.waiting")}</span>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
