import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease } from "@/components/ui/icons";
import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveItem, type MoveVerb, type Placed } from "@/lib/programmes/arrange";

const icons = { up: ArrowUp, down: ArrowDown, in: IndentIncrease, out: IndentDecrease };
const verbs: MoveVerb[] = ["up", "down", "out", "in"];

type MoveButtonsProps = { items: (Placed & { title: string })[]; item: Placed & { title: string } };

/** The mouse's way of arranging, for the keyboard and where there is no script; where an item cannot go stays empty. */
export function MoveButtons({ items, item: { id, title } }: MoveButtonsProps) {
  const t = useTranslations("programmes.move");

  return verbs.map((verb) => {
    const Icon = icons[verb];
    const label = t(verb, { title });
    return (
      <SubmitButton
        key={verb}
        small
        variant="quiet"
        className="agenda-move"
        name="move"
        value={`${verb}:${id}`}
        aria-label={label}
        title={label}
        disabled={moveItem(items, id, verb) === null}
      >
        <Icon />
      </SubmitButton>
    );
  });
}
