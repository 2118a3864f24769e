import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { FollowedItem } from "@/lib/conclusions/item-queries";
import { formatDay } from "@/lib/platform/dates";

/** Who, whose responsibility, by when, what product; and where the promise comes from. */
export async function ItemFacts({ item }: { item: FollowedItem }) {
  const t = await getTranslations("conclusions");
  const {
    leadOrganisation,
    responsibleName,
    responsiblePost,
    dueOn,
    firstDueOn,
    product,
    decision,
  } = item;
  const wasMoved = firstDueOn && dueOn && firstDueOn.getTime() !== dueOn.getTime();

  return (
    <Section title={t("follow.facts")}>
      <Facts
        items={[
          { term: t("item.lead"), children: leadOrganisation?.name },
          {
            term: t("item.supporting"),
            children: item.supporting.map(({ organisation }) => organisation.name).join(", "),
          },
          {
            term: t("item.responsible"),
            children: [responsibleName, responsiblePost].filter(Boolean).join(", "),
          },
          { term: t("item.dueOn"), children: dueOn && formatDay(dueOn) },
          { term: t("item.firstDueOn"), children: wasMoved && formatDay(firstDueOn) },
          { term: t("item.product"), children: product },
          { term: t("item.decision"), children: decision },
          {
            term: t("item.opinions"),
            children:
              item.opinions.length > 0 &&
              item.opinions.map(({ opinion: { code } }) => (
                <a key={code} className="link mr-2" href={`/opinions/${code}`}>
                  {code}
                </a>
              )),
          },
        ]}
      />
      <Chain item={item} />
    </Section>
  );
}

/** The same promise under the notices before and after. */
async function Chain({ item }: { item: FollowedItem }) {
  const t = await getTranslations("conclusions");
  const { carried, carriedFrom, carriedTo } = item;
  const link = (notice: string, id: string, sign: string | null, words: "chain" | "carriedTo") => (
    <p className="mt-2">
      <a className="link" href={`/conclusions/${notice}/items/${id}`}>
        {t(`follow.${words}`, { sign: sign ?? "" })}
      </a>
    </p>
  );

  return (
    <>
      {carried && (
        <p className="mt-3">
          {t("item.since", {
            sign: carried.firstSign,
            on: formatDay(carried.firstIssuedOn),
            times: carried.times,
          })}
        </p>
      )}
      {carriedFrom &&
        link(carriedFrom.conclusionId, carriedFrom.id, carriedFrom.conclusion.sign, "chain")}
      {carriedTo?.conclusion.issuedAt &&
        link(carriedTo.conclusionId, carriedTo.id, carriedTo.conclusion.sign, "carriedTo")}
    </>
  );
}
