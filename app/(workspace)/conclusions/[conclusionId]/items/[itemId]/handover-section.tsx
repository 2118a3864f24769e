import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { FollowedItem } from "@/lib/conclusions/item-queries";
import { mayHandOverItem } from "@/lib/conclusions/policy";
import { isUnfinished } from "@/lib/conclusions/rules";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatDayOf } from "@/lib/platform/dates";

/** From one organisation to another, and why; asked for at once where the present one no longer exists. */
export async function HandoverSection({ actor, item }: { actor: Actor; item: FollowedItem }) {
  const t = await getTranslations("conclusions.follow");
  const mayHandOver = mayHandOverItem(actor, item) && isUnfinished(item);
  if (item.handovers.length === 0 && !mayHandOver) return null;
  const lead = item.leadOrganisation;
  const hasEnded = isUnfinished(item) && lead?.validTo && lead.validTo < dayOf(new Date());

  return (
    <Section id="handover" title={t("handover")} className="mt-6">
      {hasEnded && <Notice tone="warning" quiet title={t("leadEnded", { name: lead.name })} />}
      <ul>
        {item.handovers.map(({ id, handedBy, fromName, toName, handedAt, reason }) => (
          <li key={id} className="border-t border-hair py-2 wrap-anywhere">
            {t("handedOver", {
              ...{ name: handedBy, from: fromName || "none", to: toName },
              ...{ on: formatDayOf(handedAt), reason },
            })}
          </li>
        ))}
      </ul>
      {mayHandOver && (
        <a className="act" href={`/conclusions/${item.conclusionId}/items/${item.id}/hand-over`}>
          {t("handover")}
        </a>
      )}
    </Section>
  );
}
