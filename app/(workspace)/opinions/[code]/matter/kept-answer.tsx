import { useTranslations } from "next-intl";
import { CodeLink } from "@/components/opinions/code-link";
import { ResponseSheet } from "@/components/responses/response-sheet";
import type { KeptAnswers } from "@/lib/responses/kept-answers";

/** The common answer of a matter that the opinion has left, and where it was given. */
export function KeptAnswer({ kept: { code, responses } }: { kept: KeptAnswers }) {
  const t = useTranslations("matters.answer");
  return responses.slice(0, 1).map((response) => (
    <ResponseSheet key={response.id} response={response}>
      <p className="mt-3 text-small text-soft">
        {t.rich("kept", { lead: () => <CodeLink code={code} /> })}
      </p>
    </ResponseSheet>
  ));
}
