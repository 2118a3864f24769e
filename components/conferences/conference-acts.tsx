import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import type { RefusalCode } from "@/lib/refusals";
import { canBe, nextStep, type Verb, whyCannotChange } from "@/lib/conferences/rules";

type Act = { verb: Verb | "record" | "edit" | "clone"; href: string };

type ConferenceActsProps = {
  conference: { id: string; status: ConferenceStatus; unit: { validTo: Date | null } };
  mayRun: boolean;
  mayRecord: boolean;
  /** Why the next step cannot be taken now. */
  whyNotNext: RefusalCode | null;
};

/** The likeliest act as a button, the others behind a menu. */
export function ConferenceActs(props: ConferenceActsProps) {
  const t = useTranslations("conferences");
  const [likeliest, ...others] = actsOf(props);
  if (!likeliest) return null;

  return (
    <>
      {others.length > 0 && (
        <Menu label={t("page.more")}>
          {others.map(({ verb, href }) => (
            <a key={verb} href={href}>
              {t(`verb.${verb}`)}
            </a>
          ))}
        </Menu>
      )}
      <ButtonLink
        href={likeliest.href}
        variant="primary"
        {...(likeliest.verb === "record" && { keyHint: "N", "data-key": "n" })}
      >
        {t(`verb.${likeliest.verb}`)}
      </ButtonLink>
    </>
  );
}

export function deskOf({ id }: { id: string }): string {
  return `/opinions/new?conference=${id}`;
}

function actsOf({ conference, mayRun, mayRecord, whyNotNext }: ConferenceActsProps): Act[] {
  const { id, status, unit } = conference;
  const page = (name: string) => `/conferences/${id}/${name}`;
  const step = nextStep(status);
  const record: Act[] = mayRecord ? [{ verb: "record", href: deskOf(conference) }] : [];
  if (!mayRun) return record;

  const conclude: Act[] = canBe("conclude", status)
    ? [{ verb: "conclude", href: page("conclusion") }]
    : [];
  const next: Act[] = step && !whyNotNext ? [{ verb: step.verb, href: page("advance") }] : conclude;
  const aside = (verb: "reschedule" | "postpone" | "cancel"): Act[] =>
    canBe(verb, status) ? [{ verb, href: page(verb) }] : [];
  const edit: Act[] = whyCannotChange({ status }) ? [] : [{ verb: "edit", href: page("edit") }];
  // While people speak, and while answers are followed up, opinions come before the next step.
  const work = ["inProgress", "resultPublished"].includes(status)
    ? [...record, ...next]
    : [...next, ...record];
  const isIncomplete = whyNotNext === "conference-not-complete";
  return [
    ...aside("reschedule"),
    ...(isIncomplete ? [...edit, ...work] : [...work, ...edit]),
    ...aside("postpone"),
    ...(unit.validTo ? [] : [{ verb: "clone" as const, href: `/conferences/new?from=${id}` }]),
    ...aside("cancel"),
  ];
}
