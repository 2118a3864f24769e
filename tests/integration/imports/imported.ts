import { chooseTable } from "@/lib/imports/choose-table";
import { getBatch } from "@/lib/imports/queries";
import { readCsv } from "@/lib/imports/read-csv";
import { startImport } from "@/lib/imports/start-import";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

/** A list as it comes from the Front: a title, then headers, then rows, three of them bad. */
export const list = `BẢNG TỔNG HỢP Ý KIẾN NHÂN DÂN,,,,
STT,Nội dung ý kiến,Lĩnh vực,Ngày nhận,Số điện thoại
1,Ngõ 52 thiếu đèn chiếu sáng,Giao thông,12/10/2026,912345678
2,,Môi trường,13/10/2026,
3,Rác tồn ở ngõ 343 An Dương Vương,Môi trường,30/02/2026,
4,Cống ngõ 264 Âu Cơ hay tắc,Thủy lợi nội đồng,14/10/2026,
5,Công viên thiếu ghế ngồi,Môi trường,46310,
6,Ngõ 52 thiếu đèn  chiếu sáng,Giao thông,15/10/2026,`;

/** Uploaded and with its columns as guessed, ready for the preview. */
export async function uploaded(actor: Actor, conferenceId: string, text = list) {
  const sheets = [readCsv(new TextEncoder().encode(text), "danh-sach.csv")];
  const { id } = await startImport(actor, {
    conferenceId,
    fileName: "danh-sach.csv",
    fileHash: String(text.length),
    sheets,
  });
  await chooseTable(actor, { batchId: id, version: 1, ...(await batchOf(actor, id)).reading });
  return batchOf(actor, id);
}

export async function batchOf(actor: Actor, id: string) {
  return found(await getBatch(actor, id));
}

export function opinionsOf(conferenceId: string) {
  return db.opinion.findMany({
    where: { conferenceId },
    include: { contributor: true, imported: true },
    orderBy: { number: "asc" },
  });
}

/** So many rows that can all be loaded. */
export function longList(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, row) => `Đề nghị sửa đường ngõ ${row + 1},Giao thông,Bà Hoa`,
  );
  return ["Nội dung,Lĩnh vực,Họ và tên", ...lines].join("\n");
}
