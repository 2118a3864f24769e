const typedDate = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/;
const bareDate = /^(\d{2})(\d{2})(\d{4})$/;
const typedTime = /^(\d{1,2})\s*(?:[:hg.]\s*(\d{1,2})?)?$/i;
const bareTime = /^(\d{1,2})(\d{2})$/;

/** "5/3/2024", "5.3.24" or "05032024" as "05/03/2024"; whatever is no such date stays as typed. */
export function tidyDate(text: string) {
  const typed = text.trim();
  const parts = typedDate.exec(typed) ?? bareDate.exec(typed);
  if (!parts) return text;
  const [, day = "", month = "", year = ""] = parts;
  return `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year.padStart(4, "20")}`;
}

/** "8h30", "8:30", "830" or "8" as "08:30" or "08:00"; whatever is no such time stays as typed. */
export function tidyTime(text: string) {
  const typed = text.trim();
  const parts = typedTime.exec(typed) ?? bareTime.exec(typed);
  if (!parts) return text;
  const [, hour = "", minute = ""] = parts;
  return `${hour.padStart(2, "0")}:${minute.padEnd(1, "0").padStart(2, "0")}`;
}

/** "05/03/2024" as "2024-03-05", the form a native date picker wants; "" when it is no whole date. */
export function toPickerDate(text: string) {
  const parts = typedDate.exec(tidyDate(text).trim());
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : "";
}

/** "2024-03-05" as "05/03/2024". */
export function fromPickerDate(date: string) {
  return date.split("-").reverse().join("/");
}
