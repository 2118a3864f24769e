import { useTranslations } from "next-intl";
import { Flash } from "@/components/ui/flash";

const pattern = /^(added|addedSome|sent|reminded|withdrawn|changed|replied)-(\d{1,4})-(\d{1,4})$/;

/** The word after something was done to invitations: what, how many, and how many of them. */
export function InvitationsFlash({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("invitations.done");
  const [, what, count, part] = (typeof done === "string" && pattern.exec(done)) || [];
  if (!what) return null;
  const figures = { count: Number(count), mailed: Number(part), known: Number(part) };
  return <Flash param="done">{t(what as "added", figures)}</Flash>;
}
