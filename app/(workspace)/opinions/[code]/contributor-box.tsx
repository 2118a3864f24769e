import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { viewContributorAction } from "./opinion-actions";

type ContributorBoxProps = {
  opinionId: string;
  hasContributor: boolean;
  mayView: boolean;
  action?: FormAction;
};

/** Who raised the opinion stays hidden until somebody who needs it asks, and the asking is logged. */
export function ContributorBox({
  opinionId,
  hasContributor,
  mayView,
  action = viewContributorAction,
}: ContributorBoxProps) {
  const t = useTranslations("opinions.contributor");
  if (!hasContributor) return t("anonymous");
  if (!mayView) return t("hidden");
  return (
    <Form action={action} label={t("view")}>
      {t("hidden")} <HiddenInput name="opinionId" value={opinionId} />
      <SubmitButton variant="quiet" small>
        {t("view")}
      </SubmitButton>
    </Form>
  );
}
