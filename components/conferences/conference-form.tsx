import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { ConferenceKind } from "@/lib/generated/prisma/enums";
import { siteModeLabel } from "@/lib/conferences/labels";
import type { DeskOfficer } from "@/lib/conferences/desk-officers";
import type { Neighbour } from "@/lib/conferences/list-neighbours";
import type { PossibleChair } from "@/lib/conferences/queries";
import { siteModes } from "@/lib/conferences/schema";
import { dayOf, formatDay, formatDayOf, formatTimeOf, isoDay } from "@/lib/platform/dates";
import { ChairFields } from "./chair-fields";
import { DayNotes } from "./day-notes";
import type { FormDefaults } from "./form-defaults";
import { KindFields } from "./kind-fields";
import { SiteFields } from "./site-fields";
import { TimeFields } from "./time-fields";
import { TitleHint } from "./title-hint";

type ConferenceFormProps = {
  action: FormAction;
  defaults: FormDefaults;
  unitName: string;
  chairs: PossibleChair[];
  officers: DeskOfficer[];
  neighbours: Neighbour[];
  legalBases: string[];
  /** The titles that the product would give, by kind, and the day they name until one is typed. */
  titles: Record<ConferenceKind, string>;
  dayForTitle: string;
  timeHint?: string;
  submitLabel: string;
  cancelHref: string;
  /** Hidden fields of the page's own. */
  children: ReactNode;
};

export function ConferenceForm(props: ConferenceFormProps) {
  const { action, defaults, legalBases, timeHint, children } = props;
  const t = useTranslations("conferences.form");

  return (
    <Form action={action} className="stack group/conference">
      {children}
      <KindFields defaults={defaults} />
      <TimeFields defaults={defaults} hint={timeHint} />
      <Neighbours neighbours={props.neighbours} />
      <Sites {...props} />
      <Chairs {...props} />
      <TextArea
        name="title"
        label={t("title")}
        hint={<Titles {...props} />}
        optional
        rows={2}
        className="[&_textarea]:min-h-0"
        defaultValue={defaults.title}
      />
      <TextInput
        name="legalBasis"
        label={t("legalBasis")}
        hint={t("legalBasisHint")}
        optional
        list="legal-bases"
        autoComplete="off"
        defaultValue={defaults.legalBasis}
      />
      <datalist id="legal-bases">
        {legalBases.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      <div className="acts">
        <SubmitButton keyHint="Ctrl ↵">{props.submitLabel}</SubmitButton>
        <ButtonLink variant="quiet" href={props.cancelHref}>
          {t("cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}

function Titles({ titles, dayForTitle }: ConferenceFormProps) {
  const t = useTranslations("conferences.form");
  const sentence = (kind: ConferenceKind) => t("titleHint", { example: titles[kind] });

  return (
    <TitleHint
      sentences={{
        periodic: sentence("periodic"),
        extraordinary: sentence("extraordinary"),
        thematic: sentence("thematic"),
      }}
      fallback={dayForTitle}
    />
  );
}

function Neighbours({ neighbours }: { neighbours: Neighbour[] }) {
  const t = useTranslations("conferences.form");

  return (
    <DayNotes
      notes={neighbours.map(({ id, code, title, startsAt, endsAt, unit, chairs }) => ({
        id,
        title,
        day: isoDay(dayOf(startsAt)),
        when: t("neighbourWhen", {
          day: formatDayOf(startsAt),
          from: formatTimeOf(startsAt),
          to: formatTimeOf(endsAt),
        }),
        detail: t("neighbourDetail", {
          code,
          unit: unit.fullName,
          chairs: chairs.map(({ personName }) => personName).join(", ") || "none",
        }),
      }))}
      labels={{ onDay: t("onDay"), coming: t("coming") }}
    />
  );
}

function Sites({ defaults, officers }: ConferenceFormProps) {
  const t = useTranslations("conferences");

  return (
    <SiteFields
      sites={defaults.sites}
      labels={{
        legend: t("form.sites"),
        hint: t("form.sitesHint"),
        site: t("form.site"),
        name: t("form.siteName"),
        address: t("form.siteAddress"),
        mode: t("form.siteMode"),
        modes: siteModes.map((mode) => ({ value: mode, label: t(siteModeLabel(mode)) })),
        link: t("form.siteLink"),
        capacity: t("form.siteCapacity"),
        officer: t("form.siteOfficer"),
        noOfficer: t("form.noOfficer"),
        officers: officers.map(({ personId, fullName }) => ({ value: personId, label: fullName })),
        add: t("form.addSite"),
        remove: t("form.removeSite"),
      }}
    />
  );
}

function Chairs({ chairs, defaults, unitName }: ConferenceFormProps) {
  const t = useTranslations("conferences.form");
  const away = useTranslations("conferences.standIn");
  const termOf = ({ heldFrom, heldTo }: PossibleChair) =>
    heldTo
      ? t("heldFromTo", { from: formatDay(heldFrom), to: formatDay(heldTo) })
      : t("heldFrom", { from: formatDay(heldFrom) });
  const awayOf = ({ fromDay, toDay }: PossibleChair["absences"][number]) =>
    away("away", { from: formatDay(fromDay), to: formatDay(toDay) });

  return (
    <ChairFields
      choices={chairs.map((chair) => ({
        holdingId: chair.holdingId,
        name: chair.personName,
        post: chair.postTitle,
        term: [termOf(chair), ...chair.absences.map(awayOf)].join(" · "),
        from: isoDay(chair.heldFrom),
        to: chair.heldTo && isoDay(chair.heldTo),
      }))}
      chosen={defaults.chairIds}
      today={isoDay(dayOf(new Date()))}
      labels={{
        legend: t("chairs"),
        hint: t("chairsHint"),
        none: t("noChairs", { unit: unitName }),
        noneOnDay: t("noChairsOnDay"),
      }}
    />
  );
}
