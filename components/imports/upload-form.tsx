import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Button } from "@/components/ui/button";

type UploadFormProps = {
  conferences: { value: string; label: string }[];
  chosen?: string;
  /** Why the last file was not taken. */
  refusal: string | null;
};

/** A plain form: the file goes straight to the server, with or without a script. */
export function UploadForm({ conferences, chosen, refusal }: UploadFormProps) {
  const t = useTranslations("imports.upload");

  return (
    <form action="/api/imports" method="post" encType="multipart/form-data" className="stack">
      {refusal && <Notice tone="error" title={refusal} />}
      <div className="field">
        <label className="field-label" htmlFor="import-conference">
          {t("conference")}
        </label>
        <select
          id="import-conference"
          name="conferenceId"
          className="input"
          defaultValue={chosen ?? conferences[0]?.value}
          required
        >
          {conferences.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field-label" htmlFor="import-file">
          {t("file")}
        </label>
        <input
          id="import-file"
          type="file"
          name="file"
          accept=".xlsx,.csv"
          className="input"
          aria-describedby="import-file-hint"
          required
        />
        <p className="field-hint" id="import-file-hint">
          {t("fileHint")}
        </p>
      </div>
      <div className="acts">
        <Button type="submit" variant="primary">
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
