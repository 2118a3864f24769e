import type { FormFamily, Signature } from "./official-document";

/** By which right one signs: as the head, as a deputy, or by order of the head's office. */
export type Signer = {
  rank: "head" | "standingDeputy" | "deputy" | "byOrder";
  name: string | null;
};

/**
 * The signature block of each family. A deputy of a Party committee signs on behalf of the
 * standing board like its secretary, never K/T; of a People's Committee, KT. the chair.
 */
export function signAs(family: FormFamily, { rank, name }: Signer): Signature {
  const [authority, position] = blocks[family][rank];
  return { authority, position, name };
}

type Block = [authority: string[], position: string];

const standingBoard = ["T/M BAN THƯỜNG VỤ"];
const committee = ["TM. ỦY BAN NHÂN DÂN"];
const frontStanding = ["TM. BAN THƯỜNG TRỰC"];

const blocks: Record<FormFamily, Record<Signer["rank"], Block>> = {
  party: {
    head: [standingBoard, "BÍ THƯ"],
    standingDeputy: [standingBoard, "PHÓ BÍ THƯ THƯỜNG TRỰC"],
    deputy: [standingBoard, "PHÓ BÍ THƯ"],
    byOrder: [["T/L BAN THƯỜNG VỤ"], "CHÁNH VĂN PHÒNG"],
  },
  state: {
    head: [committee, "CHỦ TỊCH"],
    standingDeputy: [[...committee, "KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH THƯỜNG TRỰC"],
    deputy: [[...committee, "KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH"],
    byOrder: [["TL. CHỦ TỊCH"], "CHÁNH VĂN PHÒNG"],
  },
  front: {
    head: [frontStanding, "CHỦ TỊCH"],
    standingDeputy: [frontStanding, "PHÓ CHỦ TỊCH THƯỜNG TRỰC"],
    deputy: [frontStanding, "PHÓ CHỦ TỊCH"],
    byOrder: [["TL. BAN THƯỜNG TRỰC"], "CHÁNH VĂN PHÒNG"],
  },
};
