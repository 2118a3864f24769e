import type { OfficialDocument, Row } from "../official-document";
import {
  type ConferenceFacts,
  fact,
  type Letterhead,
  placeFacts,
  whenOf,
} from "./conference-facts";

export type Invitee = {
  name: string;
  /** Post, organisation or residential group, as far as known. */
  standing: string | null;
  /** The site to which they are invited; null where none was named. */
  siteName: string | null;
};

/** Danh sách đại biểu, to be signed at the door: by site where there are several. */
export function inviteeList(
  letterhead: Letterhead,
  conference: ConferenceFacts,
  invitees: Invitee[],
): OfficialDocument {
  return {
    ...letterhead,
    type: { name: "DANH SÁCH", symbol: null },
    abstract: `đại biểu dự ${conference.title}`,
    signature: null,
    recipients: [],
    blocks: [
      fact("Thời gian", whenOf(conference)),
      ...placeFacts(conference.sites),
      {
        kind: "table",
        columns: [
          { title: "TT", share: 7, align: "center" },
          { title: "Họ và tên", share: 30 },
          { title: "Chức vụ, đơn vị, tổ dân phố", share: 43 },
          { title: "Ký tên", share: 20 },
        ],
        rows: rowsOf(invitees, conference.sites.length > 1),
      },
    ],
    annexes: [],
  };
}

function rowsOf(invitees: Invitee[], isBySite: boolean): Row[] {
  return invitees.flatMap(({ name, standing, siteName }, index): Row[] => {
    const row = [String(index + 1), name, standing ?? "", ""];
    const isNext = isBySite && (index === 0 || siteName !== invitees[index - 1]?.siteName);
    return isNext ? [{ heading: siteName ?? "Không định điểm cầu" }, row] : [row];
  });
}
