import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { getPublicPage } from "@/lib/announcements/public-page";
import { formatDay } from "@/lib/platform/dates";
import { PublicFrame } from "../../public-frame";
import { ComingConference } from "./coming-conference";
import { PastConferences } from "./past-conferences";

type PublicUnitProps = { params: Promise<{ symbol: string }> };

export async function generateMetadata({ params }: PublicUnitProps) {
  const page = await getPublicPage((await params).symbol);
  if (!page) return {};
  const t = await getTranslations("announcements.public");
  return { title: t("metaTitle", { unit: page.unit.fullName }), robots: { index: true } };
}

/** What anybody may read of a unit's conferences, without signing in. */
export default async function PublicUnitPage({ params }: PublicUnitProps) {
  const { unit, coming, past } = (await getPublicPage((await params).symbol)) ?? notFound();
  const t = await getTranslations("announcements.public");

  return (
    <PublicFrame>
      <div className="max-w-[70ch] pb-10 text-[1.125rem]/relaxed">
        <p className="text-soft">{unit.fullName}</p>
        <h1>{t("title")}</h1>
        {unit.validTo && (
          <p className="mt-2 text-soft">{t("ended", { day: formatDay(unit.validTo) })}</p>
        )}
        <h2 className="mt-8 text-section font-bold">{t("coming")}</h2>
        {coming.length === 0 && (
          <>
            <p className="mt-2">{t("none")}</p>
            <p className="text-table text-soft">{t("noneHint")}</p>
          </>
        )}
        {coming.map((conference) => (
          <ComingConference key={conference.id} conference={conference} />
        ))}
        {past.length > 0 && <PastConferences conferences={past} />}
      </div>
    </PublicFrame>
  );
}
