import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/platform/dates";
import type { TrackedAnswer } from "@/lib/responses/track-opinion";

/** What was answered, the latest first, with the post of whoever answered. */
export function GivenAnswers({ answers }: { answers: TrackedAnswer[] }) {
  const t = useTranslations("receipts.track");
  return answers.map(({ body, answererPost, documentNumber, answeredOn }) => (
    <section key={`${documentNumber} ${body}`} className="mt-6">
      <h2>
        {t("given", {
          number: documentNumber ?? "none",
          day: answeredOn ? formatDay(answeredOn) : "none",
        })}
      </h2>
      <p className="reading mt-2 whitespace-pre-line">{body}</p>
      <p className="mt-2 text-small text-soft">{answererPost}</p>
    </section>
  ));
}
