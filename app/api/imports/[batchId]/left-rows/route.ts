import { getTranslations } from "next-intl/server";
import { reasonMessage } from "@/lib/imports/labels";
import { getBatch, previewLeft } from "@/lib/imports/queries";
import { writeLeftRows } from "@/lib/imports/write-left-rows";
import { apiAnswer } from "@/lib/platform/api";
import { found } from "@/lib/refusals";
import { xlsxFile } from "../../../xlsx-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ batchId: string }> };

/** The rows of a list that were not loaded, with their reasons, to be mended and sent again. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return apiAnswer(request, async (actor) => {
    const batch = found(await getBatch(actor, (await params).batchId));
    const t = await getTranslations();
    const sentenceOf = (reason: string) => {
      const { key, params: values } = reasonMessage(reason);
      return t(key as "validation.text", values as never);
    };
    const file = await writeLeftRows(batch.reading.columns, await previewLeft(batch), {
      sheet: t("imports.file.leftSheet"),
      reason: t("imports.file.reason"),
      sentenceOf,
      likely: (where) => t("imports.file.likely", { where }),
    });
    return xlsxFile(t("imports.file.leftName", { code: batch.conference.code }), file);
  });
}
