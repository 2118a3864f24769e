import { expect, test, type Page } from "@playwright/test";
import { ownDay } from "../support/own-day";
import { enter } from "../support/sign-in";

const office = "vanphong.caugiay";
const publicPage = "/p/PCG";

async function takeStep(page: Page, name: string) {
  await page.getByRole("main").getByRole("link", { name }).first().click();
  await page.getByRole("button", { name }).click();
  await page.waitForURL(/\/conferences\/[0-9a-f-]+(\?|$)/);
}

test("a conference goes from the year's plan to the public, and back when it is put off", async ({
  page,
  browser,
}) => {
  const day = ownDay();
  const year = day.slice(-4);
  const theme = `Trật tự đô thị ${Date.now().toString(36)}`;
  await enter(page, office);

  await page.goto(`/plans/new?year=${year}`);
  await page.getByRole("radio", { name: "Quý 2" }).check();
  await page.getByRole("radio", { name: "Chuyên đề" }).check();
  await page.getByRole("button", { name: "Thêm vào kế hoạch" }).click();
  await expect(page.getByText("Hội nghị chuyên đề phải nêu chuyên đề.").first()).toBeVisible();
  await page.getByLabel("Chuyên đề").last().fill(theme);
  await page.getByRole("button", { name: "Thêm vào kế hoạch" }).click();

  await expect(page.getByText("Đã thêm vào kế hoạch.")).toBeVisible();
  const line = page.getByRole("listitem").filter({ hasText: theme }).last();
  await expect(line).toContainText("dự kiến");
  await line.getByRole("link", { name: "Lên lịch" }).click();
  await page.getByLabel("Ngày", { exact: true }).fill(day);
  await page.getByLabel("Tên địa điểm 1").fill(`Nhà văn hóa ${theme}`);
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Lên lịch" }).click();
  await expect(page.getByText("Đã lập lịch hội nghị.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: theme })).toBeVisible();

  await takeStep(page, "Chốt kế hoạch");
  await takeStep(page, "Công bố");
  await page.getByRole("link", { name: "Công bố, công khai" }).click();
  await page.getByRole("button", { name: "Ghi lại" }).click();
  await expect(page.getByText("Đã ghi.")).toBeVisible();
  await expect(page.getByText("Đúng hạn")).toBeVisible();
  await page.getByLabel("Nội dung đối thoại").fill("Vỉa hè, bãi đỗ xe, chợ cóc");
  await page.getByLabel("Cách tham dự, gửi ý kiến").fill("Vào cửa tự do");
  await page.getByRole("button", { name: "Lưu nội dung" }).click();
  await expect(page.getByText("Đã lưu nội dung thông báo.")).toBeVisible();
  const announcement = page.url().split("?")[0]!;

  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto(publicPage);
  const told = visitor.getByRole("article").filter({ hasText: theme });
  await expect(told).toContainText(day);
  await expect(told).toContainText("Vào cửa tự do");

  await page.goto(announcement.replace("/announcement", "/postpone"));
  await page.getByLabel("Lý do").fill("đồng chí Chủ tịch đi công tác");
  await page.getByRole("button", { name: "Hoãn" }).click();
  await expect(page.getByText("Đã hoãn hội nghị. Tiếp theo")).toBeVisible();
  await page.goto(announcement);
  await expect(page.getByText("Phải đính chính điều đã thông báo")).toBeVisible();
  await visitor.goto(publicPage);
  await expect(told).toContainText(`Hoãn. Hội nghị đã thông báo ngày ${day}`);
  await expect(told).not.toContainText("đi công tác");
});

test("the city sees its 126 units on one page, the missing first", async ({ page }) => {
  await enter(page, "vanphong.hanoi");
  await page.goto("/plans?unit=HN&year=2026");
  const rows = page.locator("tbody tr");
  await expect(rows).toHaveCount(126);
  await expect(rows.first()).toContainText("Thiếu");
});

test("the office sees the year 2024 of quận Tây Hồ with its eight wards", async ({ page }) => {
  await enter(page, "vanphong.tayho");
  await page.goto("/plans?year=2024");
  await expect(page.getByRole("heading", { name: /7\/8 đạt · 15 hội nghị/ })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Phường Tứ Liên" })).toContainText("Thiếu");
});
