import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { listJustRecorded, type JustRecorded } from "@/lib/opinions/just-recorded";
import { listSourceOrganisations, type ConferenceForDesk } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { undoRecordingAction } from "./actions";
import type { DeskRepeating } from "./desk-address";
import { DeskForm } from "./desk-form";

type DeskProps = {
  actor: Actor;
  conference: ConferenceForDesk;
  repeating: DeskRepeating;
  /** The code of what was just saved: the form begins anew with it. */
  saved: string | undefined;
};

/** The form at the left; what is like it, and what was just logged, at the right. */
export async function Desk({ actor, conference, repeating, saved }: DeskProps) {
  const t = await getTranslations("opinions.desk");
  const [recorded, organisations] = await Promise.all([
    listJustRecorded(actor, conference.id),
    listSourceOrganisations(actor, conference.id),
  ]);

  return (
    <div className="grid-two">
      <DeskForm
        key={saved}
        personId={actor.personId}
        conference={conference}
        repeating={repeating}
        organisations={organisations}
      />
      <div>
        <div id="desk-similar" />
        <Section title={t("justRecorded")}>
          {recorded.length === 0 ? (
            <p className="text-soft">{t("nothingYet")}</p>
          ) : (
            <Lines>
              {recorded.map((opinion) => (
                <RecordedLine key={opinion.code} opinion={opinion} />
              ))}
            </Lines>
          )}
        </Section>
      </div>
    </div>
  );
}

async function RecordedLine({ opinion }: { opinion: JustRecorded }) {
  const t = await getTranslations("opinions");
  const { id, code, text, count, isUntouched } = opinion;
  return (
    <Line
      lead={
        <a className="code link" href={`/opinions/${code}`}>
          {code}
        </a>
      }
      act={
        isUntouched && (
          <Form action={undoRecordingAction} label={t("desk.undoOf", { code })}>
            <HiddenInput name="opinionId" value={id} />
            <SubmitButton variant="quiet" small aria-label={t("desk.undoOf", { code })}>
              {t("desk.undo")}
            </SubmitButton>
          </Form>
        )
      }
    >
      {text}
      {count > 1 && <small className="block">{t("similar.count", { count })}</small>}
    </Line>
  );
}
