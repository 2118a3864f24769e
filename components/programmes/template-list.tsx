import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedTemplate } from "@/lib/programmes/queries";

type TemplateListProps = { templates: ListedTemplate[]; removeAction: FormAction };

/** The templates a unit keeps, to be removed when they have had their day. */
export function TemplateList({ templates, removeAction }: TemplateListProps) {
  const t = useTranslations("programmes.start");
  if (templates.length === 0) return null;

  return (
    <Section title={t("manage")} className="mt-10 max-w-160">
      <Form action={removeAction} label={t("manage")}>
        <Lines>
          {templates.map(({ id, name }) => (
            <Line
              key={id}
              act={
                <SubmitButton
                  small
                  variant="quiet"
                  name="templateId"
                  value={id}
                  aria-label={t("removeLabel", { name })}
                >
                  {t("remove")}
                </SubmitButton>
              }
            >
              {name}
            </Line>
          ))}
        </Lines>
      </Form>
    </Section>
  );
}
