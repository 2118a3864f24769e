import type { OfficialDocument, Piece } from "../official-document";
import { shortDay } from "../official-wording";
import {
  chairsLine,
  type ConferenceFacts,
  fact,
  type Letterhead,
  placeFacts,
  subjectOf,
  whenOf,
} from "./conference-facts";

export type Guest = {
  name: string;
  /** Post, organisation or residential group, as far as known. */
  standing: string | null;
  /** The site to which the guest is invited; every site where nothing is said. */
  siteName?: string | null;
};

type InvitationInput = {
  /** Null leaves a line of dots to write on. */
  guest: Guest | null;
  hasProgramme: boolean;
  replyBy: Date | null;
};

const dots = "……………………………………………………………";

/** Giấy mời for one guest. */
export function invitation(
  letterhead: Letterhead,
  conference: ConferenceFacts,
  { guest, hasProgramme, replyBy }: InvitationInput,
): OfficialDocument {
  const { family, issuer } = letterhead;
  const { title, chairs } = conference;
  const enclosed = hasProgramme ? " (gửi kèm Chương trình)" : "";
  return {
    ...letterhead,
    type: { name: "GIẤY MỜI", symbol: "GM" },
    abstract: `dự ${title}`,
    blocks: [
      {
        kind: "paragraph",
        text: [`${issuer.actingBody} trân trọng kính mời `, ...guestLine(guest, family)],
      },
      fact("Tới dự", title),
      fact("Nội dung", `${subjectOf(conference)}${enclosed}`),
      ...(chairs.length > 0 ? [fact("Chủ trì", chairsLine(conference))] : []),
      fact("Thời gian", whenOf(conference)),
      ...placeFacts(invitedSites(conference, guest)),
      { kind: "paragraph", text: request(letterhead, replyBy) },
    ],
    annexes: [],
  };
}

function guestLine(guest: Guest | null, family: Letterhead["family"]): Piece[] {
  const salutation = salutationIn(family);
  if (!guest) return [`${salutation} ${dots}`];
  const standing = guest.standing ? `, ${guest.standing}` : "";
  return [`${salutation} `, { bold: guest.name }, standing];
}

function invitedSites({ sites }: ConferenceFacts, guest: Guest | null) {
  const own = sites.filter(({ name }) => name === guest?.siteName);
  return own.length > 0 ? own : sites;
}

function request({ family, issuer }: Letterhead, replyBy: Date | null): string {
  const reply = replyBy
    ? ` và xác nhận tham dự với ${issuer.office} trước ngày ${shortDay(replyBy)}`
    : "";
  return `Trân trọng kính mời ${salutationIn(family)} bố trí thời gian tham dự đầy đủ, đúng giờ${reply}.`;
}

/** Members of the Party are comrades in its own documents; everybody else is Mr or Mrs. */
function salutationIn(family: Letterhead["family"]): string {
  return family === "party" ? "đồng chí" : "ông (bà)";
}
