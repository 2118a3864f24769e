import type { Competence, Moment } from "@/lib/opinions/vocabulary";
import type { Entry } from "./judge-opinions";

/** The words of the table in official documents, which are Vietnamese whoever reads the screen. */
const deciders: Record<Competence, string> = {
  ward: "cấp xã",
  district: "cấp huyện",
  city: "Thành phố",
  central: "Trung ương",
  partyUpper: "cấp ủy cấp trên",
  otherAgency: "cơ quan, doanh nghiệp khác",
  outOfScope: "không thuộc phạm vi giải quyết của cơ quan nào",
};

const momentWords: Record<Moment, string> = { before: "trước", at: "tại", after: "sau" };

/** Why an opinion was left out, as the document says it. */
export function reasonInDocument({ leftOut, because }: Entry): string {
  switch (leftOut) {
    case null:
      return "";
    case "outOfCompetence":
      return `Thuộc thẩm quyền: ${deciders[because as Competence] ?? "cơ quan khác"}`;
    case "redirected":
      return "Khiếu nại, tố cáo; đã chuyển theo thủ tục riêng";
    case "duplicate":
      return because ? `Trùng với ${because}` : "Trùng";
    case "withdrawn":
      return "Người nêu đã rút";
    case "officer":
      return because ?? "";
  }
}

/** "trước và tại": which opinions a table takes, before the name of the conference. */
export function momentsInDocument(moments: Moment[]): string {
  return moments.map((moment) => momentWords[moment]).join(" và ");
}
