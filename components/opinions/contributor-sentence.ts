import type { useTranslations } from "next-intl";

type Contributor = Record<"name" | "phone" | "address" | "email", string | null>;

/** "Trần Thị Hoa · Điện thoại: 0900 000 000. Lượt xem này đã được ghi lại." */
export function contributorSentence(
  t: ReturnType<typeof useTranslations<"opinions.contributor">>,
  contributor: Contributor | null,
): string {
  const { name = null, phone, address, email } = contributor ?? {};
  const told = [
    name ?? t("noName"),
    phone && `${t("phone")}: ${phone}`,
    address && `${t("address")}: ${address}`,
    email && `${t("email")}: ${email}`,
  ];
  return `${told.filter(Boolean).join(" · ")}. ${t("logged")}`;
}
