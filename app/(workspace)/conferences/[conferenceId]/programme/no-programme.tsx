import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { usualProgramme } from "@/lib/programmes/standard-programmes";
import { startProgrammeAction } from "./actions";

type NoProgrammeProps = { conference: ConferenceRecord; version: number; mayArrange: boolean };

/** Nothing to show yet: the usual programme in one click, or another. */
export function NoProgramme({ conference, version, mayArrange }: NoProgrammeProps) {
  const t = useTranslations("programmes");
  if (!mayArrange) {
    return <EmptyState title={t("page.empty")}>{t("page.emptyForReader")}</EmptyState>;
  }
  const usual = usualProgramme(conference);

  return (
    <EmptyState
      title={t("page.empty")}
      actions={
        <>
          <Form action={startProgrammeAction}>
            <HiddenInput name="conferenceId" value={conference.id} />
            <HiddenInput name="version" value={version} />
            <input type="hidden" name="template" value={usual} />
            <SubmitButton>
              {t("page.useStandard", { name: t(`standard.${usual}.name`) })}
            </SubmitButton>
          </Form>
          <ButtonLink href={`/conferences/${conference.id}/programme/start`}>
            {t("page.chooseTemplate")}
          </ButtonLink>
        </>
      }
    >
      {t("page.emptyText")}
    </EmptyState>
  );
}
