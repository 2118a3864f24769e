import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";

type TemplateMenuProps = { conference: { id: string }; mayArrange: boolean };

export function TemplateMenu({ conference, mayArrange }: TemplateMenuProps) {
  const t = useTranslations("programmes.page");
  const page = (name: string) => `/conferences/${conference.id}/programme/${name}`;

  return (
    <Menu label={t("more")}>
      <a href={page("template")}>{t("saveTemplate")}</a>
      {mayArrange && <a href={page("start")}>{t("restart")}</a>}
    </Menu>
  );
}
