import { getTranslations } from "next-intl/server";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import {
  listJustRecorded,
  listSourceOrganisations,
  type ConferenceForDesk,
} from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import type { Repeating } from "./desk-address";
import { DeskForm } from "./desk-form";

type DeskProps = { actor: Actor; conference: ConferenceForDesk; repeating: Repeating };

/** The form at the left, what was just logged at the right. */
export async function Desk({ actor, conference, repeating }: DeskProps) {
  const t = await getTranslations("opinions.desk");
  const [recorded, organisations] = await Promise.all([
    listJustRecorded(actor, conference.id),
    listSourceOrganisations(actor, conference.id),
  ]);

  return (
    <div className="grid-two">
      <DeskForm
        key={recorded[0]?.code}
        conference={conference}
        repeating={repeating}
        organisations={organisations}
      />
      <Section title={t("justRecorded")}>
        {recorded.length === 0 ? (
          <p className="text-soft">{t("nothingYet")}</p>
        ) : (
          <Lines>
            {recorded.map(({ code, text }) => (
              <Line
                key={code}
                lead={
                  <a className="code link" href={`/opinions/${code}`}>
                    {code}
                  </a>
                }
              >
                {text}
              </Line>
            ))}
          </Lines>
        )}
      </Section>
    </div>
  );
}
