import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { type AbsentChair, findStandIns } from "@/lib/conferences/find-stand-ins";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { seatStandInAction } from "./actions";

type AbsentChairsProps = { actor: Actor; conference: ConferenceRecord };

/** Who should preside but is away on that day, and who could take the chair with one click. */
export async function AbsentChairs({ actor, conference }: AbsentChairsProps) {
  const absent = await findStandIns(actor, conference.id);
  return absent.map((one) => (
    <AbsentNotice key={one.chair.holdingId} conference={conference} absent={one} />
  ));
}

type AbsentNoticeProps = { conference: ConferenceRecord; absent: AbsentChair };

async function AbsentNotice({ conference, absent }: AbsentNoticeProps) {
  const t = await getTranslations("conferences.standIn");
  const { chair, absence, standIns } = absent;
  const title = t("title", {
    name: chair.personName,
    post: chair.postTitle,
    from: formatDay(absence.fromDay),
    to: formatDay(absence.toDay),
  });

  return (
    <Notice tone="warning" title={title} quiet className="mt-4">
      {standIns.length === 0 ? (
        <>
          {t("none")}{" "}
          <a className="act" href={`/conferences/${conference.id}/edit`}>
            {t("edit")}
          </a>
        </>
      ) : (
        <>
          <p>{t("text")}</p>
          {standIns.map(({ holdingId, personName, postTitle, signature }) => (
            <Form key={holdingId} action={seatStandInAction} className="mt-2">
              <HiddenInput name="conferenceId" value={conference.id} />
              <HiddenInput name="version" value={conference.version} />
              <HiddenInput name="absentId" value={chair.holdingId} />
              <HiddenInput name="standInId" value={holdingId} />
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <span>
                  <span className="font-medium">{personName}</span>, {postTitle}{" "}
                  <small className="text-soft">
                    {t("signs", { lines: signature.join(" / ") })}
                  </small>
                </span>
                <SubmitButton
                  small
                  variant="plain"
                  aria-label={t("takeLabel", { name: personName })}
                >
                  {t("take")}
                </SubmitButton>
              </p>
            </Form>
          ))}
        </>
      )}
    </Notice>
  );
}
