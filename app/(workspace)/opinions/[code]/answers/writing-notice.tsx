import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatInstant, formatTimeOf } from "@/lib/platform/dates";
import type { Writing } from "@/lib/responses/draft-queries";
import type { ShownResponse } from "@/lib/responses/queries";
import { takeOverAction } from "../hold-actions";

type Props = { writing: Writing; response: ShownResponse; code: string; opened?: string };

/** Who else writes this answer now, with the way to take it over; and texts typed but not saved. */
export async function WritingNotice({ writing, response, code, opened }: Props) {
  const t = await getTranslations("responses.writing");
  const { other, copies } = writing;
  const unsaved = copies.filter(
    ({ body, personId }) => body !== "" && body !== response.body && personId !== opened,
  );

  return (
    <>
      {other && (
        <Notice
          tone="warning"
          title={t("other", { name: other.personName, since: formatTimeOf(other.takenAt) })}
        >
          <p>{t("otherHint", { post: other.postTitle })}</p>
          <Form action={takeOverAction} label={t("takeOver")} className="mt-2">
            <HiddenInput name="responseId" value={response.id} />
            <SubmitButton variant="plain" small>
              {t("takeOver")}
            </SubmitButton>
          </Form>
        </Notice>
      )}
      {unsaved.map(({ personId, name, keptAt, isOwn }) => (
        <p key={personId} className="text-table">
          {t(isOwn ? "ownCopy" : "copyOf", { name, at: formatInstant(keptAt) })}{" "}
          <a
            className="link"
            href={`/opinions/${code}/answers/${response.id}/edit?copy=${personId}`}
          >
            {t("open")}
          </a>
        </p>
      ))}
    </>
  );
}
