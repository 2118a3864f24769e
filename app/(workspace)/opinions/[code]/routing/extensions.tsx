import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { mayAssignOpinion } from "@/lib/assignments/policy";
import type { ExtensionRow } from "@/lib/assignments/queries";
import { whyExtensionNotDecided } from "@/lib/assignments/rules";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatInstant } from "@/lib/platform/dates";
import { decideExtensionAction } from "./routing-actions";

type ExtensionsProps = { extensions: ExtensionRow[]; opinion: OpinionRecord; actor: Actor };

/** Every request for more time, with its decision or the form to decide. */
export function Extensions({ extensions, opinion, actor }: ExtensionsProps) {
  return extensions.map((extension) => (
    <Extension key={extension.id} {...{ extension, opinion, actor }} />
  ));
}

type ExtensionProps = { extension: ExtensionRow; opinion: OpinionRecord; actor: Actor };

async function Extension({ extension, opinion, actor }: ExtensionProps) {
  const t = await getTranslations("assignments.extension");
  const units = await getTranslations("deadlines.unit");
  const { askedBy, amount, unit, reason, standing, decision, decidedAt, decidedBy } = extension;
  const decided = { by: decidedBy ?? "", at: decidedAt ? formatInstant(decidedAt) : "" };

  return (
    <div>
      <p>
        {t("asked", { by: askedBy, amount, unit: units(unit), reason })}
        <small className={standing === "asked" ? "soon block" : "block text-soft"}>
          {standing === "asked" ? t("waits") : t(standing, decided)}
          {decision && ` · ${decision}`}
        </small>
      </p>
      {standing === "asked" && mayAssignOpinion(actor, opinion) && (
        <Decide extension={extension} actor={actor} />
      )}
    </div>
  );
}

async function Decide({ extension, actor }: { extension: ExtensionRow; actor: Actor }) {
  const t = await getTranslations("assignments.extension");
  const whyNot = whyExtensionNotDecided(extension, actor.personId);
  if (whyNot === "own-extension") return <p className="text-soft">{t("own")}</p>;

  return (
    <Form action={decideExtensionAction} className="mt-1" label={t("decide")}>
      <HiddenInput name="extensionId" value={extension.id} />
      <FormDisclosure summary={t("decide")}>
        <TextArea
          name="decision"
          label={t("decision")}
          hint={t("decisionHint")}
          rows={2}
          optional
        />
        <div className="acts">
          <SubmitButton name="verdict" value="granted">
            {t("grant")}
          </SubmitButton>
          <SubmitButton variant="plain" name="verdict" value="refused">
            {t("refuse")}
          </SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
