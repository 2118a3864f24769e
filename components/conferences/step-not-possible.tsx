import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RefusalCode } from "@/lib/refusals";

/** Instead of a form whose use case would refuse: the same reason, before anything is typed. */
export function StepNotPossible(props: { reason: RefusalCode; conferenceId: string }) {
  const t = useTranslations("refusals");
  const step = useTranslations("conferences.step");
  const verb = useTranslations("conferences.verb");

  return (
    <Notice tone="warning" title={t(props.reason)}>
      <div className="acts mt-2">
        {props.reason === "concluded-by-notice" && (
          <ButtonLink small href={`/conferences/${props.conferenceId}/conclusion`}>
            {verb("conclude")}
          </ButtonLink>
        )}
        <ButtonLink small href={`/conferences/${props.conferenceId}`}>
          {step("back")}
        </ButtonLink>
      </div>
    </Notice>
  );
}
