import { useTranslations } from "next-intl";
import { DateInput } from "@/components/ui/date-input";
import { FileInput } from "@/components/ui/file-input";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { acceptedEndings } from "@/lib/papers/file-types";

/** What the paper that came back says, its number and date, and the paper itself. */
export function ReplyFields() {
  const t = useTranslations("transfers");

  return (
    <>
      <TextArea name="text" label={t("reply.text")} rows={8} required />
      <div className="row">
        <TextInput name="documentNumber" label={t("reply.documentNumber")} required />
        <DateInput name="datedOn" label={t("reply.datedOn")} />
      </div>
      <TextInput name="signer" label={t("reply.signerField")} optional />
      <FileInput
        name="file"
        label={t("reply.fileField")}
        hint={t("reply.fileHint")}
        accept={acceptedEndings}
        optional
      />
    </>
  );
}
