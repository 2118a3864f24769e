import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { listToCarry } from "@/lib/conclusions/choices";
import type { ShownConclusion } from "@/lib/conclusions/queries";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { formatDay } from "@/lib/platform/dates";
import { beginningOf } from "@/lib/platform/text";
import { carryItemAction } from "./actions";

/** What earlier notices left unfinished and this draft does not name yet. */
export async function ToCarry({
  draft,
  conference,
}: {
  draft: ShownConclusion;
  conference: ConferenceRecord;
}) {
  const t = await getTranslations("conclusions.carry");
  const unsettled = await listToCarry(conference);
  if (unsettled.length === 0) return null;

  return (
    <Section title={t("title", { count: unsettled.length })} className="mt-8">
      <ul>
        {unsettled.map(({ id, content, conclusion, dueOn }) => (
          <li key={id} className="border-t border-hair py-3">
            <p className="wrap-anywhere">{content}</p>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-soft">
              {t("from", { sign: conclusion.sign ?? "", due: dueOn ? formatDay(dueOn) : "none" })}
              <Form action={carryItemAction} label={`${t("verb")}: ${beginningOf(content, 60)}`}>
                <HiddenInput name="conclusionId" value={draft.id} />
                <HiddenInput name="version" value={draft.version} />
                <HiddenInput name="fromItemId" value={id} />
                <SubmitButton small variant="plain">
                  {t("verb")}
                </SubmitButton>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
