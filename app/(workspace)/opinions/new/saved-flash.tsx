import { getTranslations } from "next-intl/server";
import { Flash } from "@/components/ui/flash";
import { getApart } from "@/lib/opinions/apart-queries";
import { getOpinion } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatTimeOf } from "@/lib/platform/dates";

/** "Đã lưu TH-2024-019 lúc 14:05", for an opinion that is really there. */
export async function SavedFlash({ actor, code }: { actor: Actor; code: string | undefined }) {
  if (!code) return null;
  const saved = await getOpinion(actor, code);
  if (!saved) return <ApartFlash actor={actor} code={code} />;
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
        receipt: (chunks) => (
          <a className="act" href={`/opinions/${saved.code}/receipt`}>
            {chunks}
          </a>
        ),
      })}
    </Flash>
  );
}

/** What was told apart as it was saved is found on its own page only. */
async function ApartFlash({ actor, code }: { actor: Actor; code: string }) {
  const saved = await getApart(actor, code);
  if (!saved) return null;
  const t = await getTranslations("opinions.desk");
  return (
    <Flash key={saved.code} param="saved">
      {t.rich("savedApart", {
        code: saved.code,
        open: (chunks) => (
          <a className="link" href={`/opinions/redirected/${saved.code}`}>
            {chunks}
          </a>
        ),
      })}
    </Flash>
  );
}
