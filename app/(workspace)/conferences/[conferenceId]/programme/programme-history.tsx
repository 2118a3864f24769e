import { getTranslations } from "next-intl/server";
import { History } from "@/components/audit/history";
import { Disclosure } from "@/components/ui/disclosure";
import { listEventsOfProgramme } from "@/lib/audit/queries";

/** Who arranged the programme, and how; out of the way until somebody asks. */
export async function ProgrammeHistory({ programmeId }: { programmeId: string }) {
  const t = await getTranslations("programmes.page");

  return (
    <Disclosure summary={t("history")} className="mt-8">
      <History entries={await listEventsOfProgramme(programmeId)} />
    </Disclosure>
  );
}
