import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { getApart } from "@/lib/opinions/apart-queries";
import { mayRedirectOpinion } from "@/lib/opinions/policy";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { NoticeActs } from "./notice-acts";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("redirections.notice"))("title") };
}

/** The notice to the sender, to be printed: where the text went, without repeating it. */
export default async function NoticePage({ params }: Props) {
  const actor = await requireActor();
  const apart = (await getApart(actor, (await params).code)) ?? notFound();
  if (!mayRedirectOpinion(actor, apart)) notFound();
  const t = await getTranslations("redirections.notice");
  const { kind, code, unitName, receivedOn, receivingBody, redirectedOn, documentNumber } = apart;

  return (
    <>
      <NoticeActs code={code} hasContributor={apart.hasContributor} />
      <article className="reading mx-auto max-w-[70ch]">
        <p className="font-bold uppercase">{unitName}</p>
        <header className="my-6 text-center">
          <h1>{t("heading")}</h1>
          <p>{t("subheading", { kind })}</p>
        </header>
        <div className="stack">
          <p>{t("toBlank")}</p>
          <p>{t("body", { unit: unitName, code, kind, received: formatDay(receivedOn) })}</p>
          <p>
            {redirectedOn
              ? t("forwarded", {
                  ...{ body: receivingBody ?? "", on: formatDay(redirectedOn) },
                  number: documentNumber ?? "none",
                })
              : t("notForwarded")}
          </p>
          <p>{t("ask")}</p>
        </div>
        <footer className="mt-8 ml-auto w-72 text-center">
          <p>{t("place")}</p>
          <p className="font-bold">{t("sign")}</p>
          <p className="mb-24 text-small text-soft">{t("signHint")}</p>
        </footer>
      </article>
    </>
  );
}
