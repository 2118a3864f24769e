import { expect, type Page } from "@playwright/test";

/** Logs an opinion at the desk of the first conference that is open, without JavaScript; its code. */
export async function recordOpinionAtDesk(page: Page, text: string): Promise<string> {
  await page.goto("/opinions/new");
  await page
    .getByRole("link", { name: /^Hội nghị đối thoại/ })
    .first()
    .click();
  await page.getByLabel("Nội dung ý kiến").fill(text);
  await page.getByLabel("Lĩnh vực").selectOption({ index: 9 });
  await page.getByRole("button", { name: "Lưu và ghi tiếp" }).click();
  const link = page
    .getByRole("status")
    .getByRole("link", { name: /-\d{4}-/ })
    .first();
  await expect(link).toBeVisible();
  return (await link.textContent()) ?? "";
}
