import { expect, test } from "@playwright/test";
import { enter } from "../support/sign-in";

test("finds a record from anywhere by the keyboard, and goes there", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no Ctrl key; its menu leads to the same search");
  await enter(page, "vanphong.tayho");
  await page.goto("/work");
  const search = page.getByRole("dialog", { name: "Tìm" }).getByRole("combobox");
  // The key does nothing before its program has come, and nothing more once the search is open.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(search).toBeFocused({ timeout: 1_000 });
  }).toPass();

  await search.pressSequentially("PTH-2026-012");
  const found = page.getByRole("option", { name: /PTH-2026-012/ });
  await expect(found).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/opinions\/PTH-2026-012$/);
});

test("finds without JavaScript on a page of its own", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enter(page, "vanphong.tayho");
  await page.goto("/find");
  await page.getByRole("searchbox").fill("nuoc thai");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /PTH-2026-012/ })).toBeVisible();
  await context.close();
});
