import { getTranslations } from "next-intl/server";
import { refusalStatus, type RefusalCode } from "@/lib/refusals";

type Address = Record<string, string | string[] | undefined>;

/** Why a file was not taken, as the upload told the page; what is no refusal says nothing. */
export async function refusalSentence({ refused, detail }: Address): Promise<string | null> {
  if (refused === "missing") return (await getTranslations("imports.upload"))("missing");
  if (typeof refused !== "string" || !Object.hasOwn(refusalStatus, refused)) return null;
  const t = await getTranslations("refusals");
  const said = typeof detail === "string" ? detail.slice(0, 20) : "";
  const params = { encoding: said, most: Number(said) || 0, seconds: Number(said) || 0 };
  return t(refused as Extract<RefusalCode, `import-${string}`>, params);
}
