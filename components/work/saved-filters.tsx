import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SavedFilter } from "@/lib/people/queries";

/** The filters one has named, each a door to its list. */
export async function SavedFilters({
  filters,
  remove,
}: {
  filters: SavedFilter[];
  remove: FormAction;
}) {
  if (filters.length === 0) return null;
  const t = await getTranslations("work.saved");

  return (
    <Section title={t("title")} id="saved" className="mt-8">
      <ul>
        {filters.map(({ id, name, address }) => (
          <li key={id} className="flex items-center gap-4">
            <a className="link" href={address}>
              {name}
            </a>
            <small className="text-soft">
              {t(address.startsWith("/work") ? "work" : "opinions")}
            </small>
            <Form action={remove} label={t("removeNamed", { name })}>
              <HiddenInput name="filterId" value={id} />
              <SubmitButton variant="quiet" small aria-label={t("removeNamed", { name })}>
                {t("remove")}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
