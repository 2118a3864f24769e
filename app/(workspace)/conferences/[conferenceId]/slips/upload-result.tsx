import { getTranslations } from "next-intl/server";
import { ForgetParam } from "@/components/ui/forget-param";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/platform/actor";
import { getUpload } from "@/lib/slips/queries";
import type { Address } from "@/lib/opinions/filters";

type UploadResultProps = {
  actor: Actor;
  conference: { id: string; unitId: string };
  address: Address;
};

/** What became of the files that were just sent: how many were taken, and why the others were not. */
export async function UploadResult({ actor, conference, address }: UploadResultProps) {
  const upload = await getUpload(actor, conference, [address.upload].flat()[0] ?? "");
  if (!upload) return null;
  const t = await getTranslations("slips.upload");
  const refusals = await getTranslations("refusals");
  const { added, stacks, refused } = upload;

  return (
    <>
      <Notice
        tone={refused.length > 0 ? "warning" : "success"}
        title={t("added", { count: added, stacks })}
      >
        {refused.length > 0 && (
          <>
            <p>{t("refused", { count: refused.length })}</p>
            <ul className="list-disc pl-5">
              {refused.map(({ name, code, params }, index) => (
                <li key={index} className="break-words">
                  {t("refusedLine", { name, reason: refusals(code, params) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <ForgetParam param="upload" />
    </>
  );
}
