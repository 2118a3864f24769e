import { expect, it } from "vitest";
import { Prisma } from "@/lib/generated/prisma/client";
import { beginning, readRows } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";

it.each([
  "Đề nghị phường sớm sửa đường",
  "Đề nghị phường sớm sửa",
  "Đề nghị phường, sớm sửa đường",
  "Đề nghị phường .,;:- sửa đường",
  "Đề nghị\nphường\tsửa đường",
  "một-từ-rất-dài-không-có-dấu-cách-nào",
  "từ một-từ-rất-dài-không-có-dấu-cách-nào-cả",
  "   ",
])("cuts “%s” in SQL where the product cuts it", async (text) => {
  for (const most of [3, 8, 14, 20, 24, 34, 60]) {
    const [row] = await readRows<{ shown: string }>(
      Prisma.sql`SELECT ${beginning(Prisma.sql`t.text`, most)} AS shown FROM (SELECT ${text}::text) t(text)`,
    );
    expect(row?.shown).toBe(beginningOf(text, most));
  }
});
