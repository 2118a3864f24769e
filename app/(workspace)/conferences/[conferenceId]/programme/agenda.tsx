import { GripVertical } from "@/components/ui/icons";
import { useTranslations } from "next-intl";
import { AgendaItem } from "@/components/programmes/agenda-item";
import { DragList } from "@/components/programmes/drag-list";
import { EditItem } from "@/components/programmes/item-forms";
import { MoveButtons } from "@/components/programmes/move-buttons";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Holder } from "@/lib/people/queries";
import type { ProgrammeRecord, ProgrammeRow } from "@/lib/programmes/queries";
import {
  changeProgrammeItemAction,
  judgeProgrammeItemAction,
  moveProgrammeItemAction,
  removeProgrammeItemAction,
} from "./actions";

type AgendaProps = {
  conferenceId: string;
  version: number;
  programme: ProgrammeRecord;
  presenters: Holder[];
  mayArrange: boolean;
  mayJudge: boolean;
  /** The id of the item that is being changed, as the address has it. */
  edited?: string | string[];
};

/** The items in their order: to be arranged before the session, judged after it, read by everyone else. */
export function Agenda(props: AgendaProps) {
  const { conferenceId, version, programme, presenters, mayArrange, mayJudge } = props;
  const edited = mayArrange && programme.items.find(({ id }) => id === props.edited);
  if (edited) {
    return <EditedAgenda {...{ conferenceId, version, programme, presenters }} edited={edited} />;
  }
  if (mayArrange) return <ArrangedAgenda {...{ conferenceId, version }} items={programme.items} />;
  if (mayJudge) return <JudgedAgenda {...{ conferenceId, version }} items={programme.items} />;
  return <ReadAgenda items={programme.items} />;
}

type ItemsProps = { conferenceId: string; version: number; items: ProgrammeRow[] };

function ArrangedAgenda({ conferenceId, version, items }: ItemsProps) {
  const t = useTranslations("programmes");

  return (
    <Form action={moveProgrammeItemAction} label={t("page.list")}>
      <HiddenInput name="conferenceId" value={conferenceId} />
      <HiddenInput name="version" value={version} />
      <DragList label={t("page.list")}>
        {items.map((item) => (
          <AgendaItem
            key={item.id}
            item={item}
            grip={
              <span className="agenda-grip needs-script" data-grip title={t("move.drag")}>
                <GripVertical className="size-5" />
              </span>
            }
            acts={
              <>
                <MoveButtons items={items} item={item} />
                <a
                  className="act px-2"
                  href={`/conferences/${conferenceId}/programme?edit=${item.id}#item-${item.id}`}
                  aria-label={t("item.editLabel", { title: item.title })}
                >
                  {t("item.edit")}
                </a>
              </>
            }
          />
        ))}
      </DragList>
    </Form>
  );
}

function JudgedAgenda({ conferenceId, version, items }: ItemsProps) {
  const t = useTranslations("programmes");

  return (
    <Form action={judgeProgrammeItemAction} label={t("page.list")}>
      <HiddenInput name="conferenceId" value={conferenceId} />
      <HiddenInput name="version" value={version} />
      <ol className="agenda" aria-label={t("page.list")}>
        {items.map((item) => {
          const verdict = item.unfinishedSince ? "finished" : "unfinished";
          return (
            <AgendaItem
              key={item.id}
              item={item}
              acts={
                <SubmitButton
                  small
                  variant="quiet"
                  name="mark"
                  value={`${verdict}:${item.id}`}
                  aria-label={`${t(`judge.${verdict}`)}: ${item.title}`}
                >
                  {t(`judge.${verdict}`)}
                </SubmitButton>
              }
            />
          );
        })}
      </ol>
      <p className="field-hint">{t("judge.hint")}</p>
    </Form>
  );
}

type EditedProps = Pick<AgendaProps, "conferenceId" | "version" | "programme" | "presenters">;

function EditedAgenda(props: EditedProps & { edited: ProgrammeRow }) {
  const { programme, edited, ...about } = props;
  const t = useTranslations("programmes.page");

  return (
    <ol className="agenda" aria-label={t("list")}>
      {programme.items.map((item) =>
        item.id === edited.id ? (
          <li key={item.id}>
            <EditItem
              {...about}
              item={item}
              changeAction={changeProgrammeItemAction}
              removeAction={removeProgrammeItemAction}
            />
          </li>
        ) : (
          <AgendaItem key={item.id} item={item} />
        ),
      )}
    </ol>
  );
}

function ReadAgenda({ items }: { items: ProgrammeRow[] }) {
  const t = useTranslations("programmes.page");

  return (
    <ol className="agenda" aria-label={t("list")}>
      {items.map((item) => (
        <AgendaItem key={item.id} item={item} />
      ))}
    </ol>
  );
}
