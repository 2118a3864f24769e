import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { roleLabel } from "@/lib/invitations/labels";
import { invitationRoles } from "@/lib/invitations/schema";

type PlaceFieldsProps = {
  sites: { id: string; name: string }[];
  role?: (typeof invitationRoles)[number];
  siteId?: string | null;
};

/** In what part and, where there is more than one site, to which somebody is invited. */
export function PlaceFields({ sites, role = "delegate", siteId }: PlaceFieldsProps) {
  const t = useTranslations("invitations");

  return (
    <div className="row">
      <Select
        name="role"
        label={t("form.role")}
        defaultValue={role}
        options={invitationRoles.map((value) => ({ value, label: t(roleLabel(value)) }))}
      />
      {sites.length > 1 && (
        <Select
          name="siteId"
          label={t("form.site")}
          empty={t("form.anySite")}
          defaultValue={siteId ?? ""}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </div>
  );
}
