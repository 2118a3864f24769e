/** The kinds of files that papers may be, by what their content says, with the endings they go by. */
export const paperTypes: Record<string, string[]> = {
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "text/plain": ["txt"],
};

/** For the file chooser of a browser: only a convenience, the content decides. */
export const acceptedEndings = Object.values(paperTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(",");
