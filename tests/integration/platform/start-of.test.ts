import { expect, it } from "vitest";
import { Prisma } from "@/lib/generated/prisma/client";
import { readRows, startOf } from "@/lib/platform/rows";
import { beginningOf } from "@/lib/platform/text";

it.each([
  "Đề nghị phường sớm sửa đường",
  "Đề nghị\nphường\tsửa đường",
  "từ một-từ-rất-dài-không-có-dấu-cách-nào-cả",
  "Đường 🚧🚧🚧🚧🚧🚧 sửa mãi không xong",
  "   ",
])("the start that SQL sends of “%s” is cut as the whole text is", async (text) => {
  for (const most of [3, 8, 14, 20, 24, 34, 60]) {
    const [row] = await readRows<{ start: string }>(
      Prisma.sql`SELECT ${startOf(Prisma.sql`t.text`, most)} AS start FROM (SELECT ${text}::text) t(text)`,
    );
    expect(beginningOf(row!.start, most)).toBe(beginningOf(text, most));
  }
});
