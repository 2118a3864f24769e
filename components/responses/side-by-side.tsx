import { useTranslations } from "next-intl";
import { formatInstant } from "@/lib/platform/dates";
import { compareTexts, type MarkedText } from "@/lib/responses/compare-texts";

type Version = {
  number: number;
  body: string;
  savedAt: Date;
  savedByName: string;
  savedAsPost: string;
};

/** Two versions of a text beside each other; what the other has not is marked, also for the ear. */
export function SideBySide({ left, right }: { left: Version; right: Version }) {
  const t = useTranslations("responses.version");
  const compared = compareTexts(left.body, right.body);

  return (
    <>
      {left.body === right.body && <p className="mb-3 text-soft">{t("same")}</p>}
      <div className="grid gap-5 md:grid-cols-2">
        <Side version={left} text={compared.left} as="del" />
        <Side version={right} text={compared.right} as="ins" />
      </div>
    </>
  );
}

type SideProps = { version: Version; text: MarkedText; as: "del" | "ins" };

function Side({ version, text, as: Changed }: SideProps) {
  const t = useTranslations("responses.version");
  const { number, savedByName: name, savedAsPost: post, savedAt } = version;

  return (
    <section className="sheet" aria-label={t("number", { number })}>
      <h2>{t("number", { number })}</h2>
      <p className="mb-3 text-small text-soft">
        {t("savedBy", { name, post, at: formatInstant(savedAt) })}
      </p>
      <p className="reading whitespace-pre-line">
        {text.map(({ text: words, isChanged }, index) =>
          isChanged ? <Changed key={index}>{words}</Changed> : words,
        )}
      </p>
    </section>
  );
}
