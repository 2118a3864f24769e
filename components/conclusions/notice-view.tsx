import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ItemText, NoticeText } from "./notice-text";

type NoticeViewProps = {
  text: NoticeText;
  /** Of the headings: 2 where the notice is all of the page. */
  level?: 2 | 3;
  /** What stands at the foot of an item, such as the way to change it. */
  itemFoot?: (item: ItemText) => ReactNode;
};

/** A notice in reading order: its words, and under each group what it charges whom with. */
export function NoticeView({ text, level = 3, itemFoot }: NoticeViewProps) {
  const { opening, sections } = text;
  const Heading = `h${level}` as const;

  return (
    <div className="max-w-[75ch]">
      <Prose text={opening} />
      {sections.filter(saysAnything).map(({ key, title, body, items }) => (
        <section key={key} className="mt-6">
          <Heading className="font-bold">{title}</Heading>
          <Prose text={body} />
          {items.length > 0 && (
            <ol className="mt-3">
              {items.map((item) => (
                <NoticeItem key={item.key} item={item} foot={itemFoot?.(item)} />
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}

/** As in the document: a part without a word has no heading. */
function saysAnything({ body, items }: NoticeText["sections"][number]): boolean {
  return body.trim() !== "" || items.length > 0;
}

function Prose({ text }: { text: string }) {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line, index) => (
      <p key={index} className="mt-2 wrap-anywhere">
        {line}
      </p>
    ));
}

function NoticeItem({ item, foot }: { item: ItemText; foot: ReactNode }) {
  const t = useTranslations("conclusions.item");
  const { content, decision, carriedFrom, missing, opinions } = item;

  return (
    <li id={item.key} className="border-t border-hair py-3">
      <p className="font-medium wrap-anywhere">{content}</p>
      {carriedFrom && (
        <p className="text-small text-soft">
          {t("carried", { sign: carriedFrom.sign, times: carriedFrom.times })}
        </p>
      )}
      {decision && <p className="mt-1 wrap-anywhere">{t("decided", { decision })}</p>}
      <ChargeLine item={item} />
      {missing.length > 0 && (
        <p className="soon mt-1 text-small">
          {t("missing")}: {missing.map((clarity) => t(`clarity.${clarity}`)).join(", ")}
        </p>
      )}
      {opinions.length > 0 && (
        <p className="mt-1 text-small text-soft">
          {t("opinions")}:{" "}
          {opinions.map((code) => (
            <a key={code} className="link mr-2" href={`/opinions/${code}`}>
              {code}
            </a>
          ))}
        </p>
      )}
      {foot && <div className="acts mt-2">{foot}</div>}
    </li>
  );
}

function ChargeLine({ item }: { item: ItemText }) {
  const t = useTranslations("conclusions.item");
  const { lead, supporting, responsible, dueOn, product } = item;
  const parts: [string, string | null][] = [
    [t("lead"), lead],
    [t("supporting"), supporting.join(", ") || null],
    [t("responsible"), responsible],
    [t("dueOn"), dueOn],
    [t("product"), product],
  ];

  return (
    <p className="mt-1 text-table wrap-anywhere">
      {parts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <span key={name} className="mr-4 inline-block">
            <span className="text-soft">{name}:</span> {value}
          </span>
        ))}
    </p>
  );
}
