import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";

type ContactFactsProps = {
  person: { id: string; email: string | null; phone: string | null };
  mayChange: boolean;
};

export function ContactFacts({ person, mayChange }: ContactFactsProps) {
  const t = useTranslations("people.record");

  return (
    <div>
      <Facts
        items={[
          { term: t("email"), children: person.email },
          { term: t("phone"), children: person.phone },
        ]}
      />
      {mayChange && (
        <a className="act" href={`/people/${person.id}/edit`}>
          {t("edit")}
        </a>
      )}
    </div>
  );
}
