import { getTranslations } from "next-intl/server";
import { Flash } from "@/components/ui/flash";
import { getOpinion } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatTimeOf } from "@/lib/platform/dates";

/** "Đã lưu TH-2024-019 lúc 14:05", for an opinion that is really there. */
export async function SavedFlash({ actor, code }: { actor: Actor; code: string | undefined }) {
  const saved = code ? await getOpinion(actor, code) : null;
  if (!saved) return null;
  const t = await getTranslations("opinions.desk");
  const at = formatTimeOf(saved.recordedAt);
  return (
    <Flash key={saved.code} param="saved">
      {t.rich("saved", {
        at,
        code: () => (
          <a className="link" href={`/opinions/${saved.code}`}>
            {saved.code}
          </a>
        ),
      })}
    </Flash>
  );
}
