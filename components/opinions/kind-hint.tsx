import { useTranslations } from "next-intl";
import { KindWatch } from "./kind-watch";

/** Beside a text in the typing: that it reads like a complaint or a denunciation. */
export function KindHint({ field }: { field: string }) {
  const t = useTranslations("redirections.watch");
  return (
    <KindWatch
      field={field}
      sentences={{ complaint: t("complaint"), denunciation: t("denunciation") }}
    />
  );
}
