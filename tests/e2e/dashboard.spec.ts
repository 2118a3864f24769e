import { expect, test } from "@playwright/test";
import { enter, pageOf } from "../support/sign-in";

test("the office of phường Tây Hồ finds the district's year 2024, and each figure opens its list", async ({
  page,
}) => {
  await enter(page, "vanphong.tayho");
  await page.goto("/dashboard");
  await page.locator("summary", { hasText: "Năm 2026" }).click();
  await page.getByRole("link", { name: "Năm 2024" }).click();

  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Quận Tây Hồ và 8 phường");
  await expect(main.getByText(/Năm 2024, phường Tây Hồ chưa thành lập/)).toBeVisible();
  await expect(main.getByRole("heading", { name: "8/8 phường · 15 hội nghị" })).toBeVisible();
  await expect(main.getByRole("link", { name: "18 thu thập trước hội nghị" })).toBeVisible();
  await expect(main.getByRole("link", { name: "15 nêu tại hội nghị" })).toBeVisible();
  await expect(main.getByRole("link", { name: "29 đã trả lời (88%)" })).toBeVisible();

  await main.getByRole("link", { name: "12 đã giải quyết xong (36%)" }).click();
  await expect(page).toHaveURL(/\/opinions\?.*outcome=resolved/);
  await expect(
    page
      .getByRole("main")
      .getByText(/^12 ý kiến/)
      .first(),
  ).toBeVisible();
});

test("a leader of the city sees which of 126 units have not held a conference", async ({
  page,
}) => {
  await enter(page, "lanhdao.hanoi");
  await page.goto("/dashboard?year=2026");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: /^40\/126 phường và xã/ })).toBeVisible();
  const cells = main.getByRole("list", { name: "Số hội nghị đã tổ chức của từng đơn vị" });
  await expect(cells.getByRole("listitem")).toHaveCount(126);
  await cells.getByRole("link", { name: /Hoàn Kiếm/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phường Hoàn Kiếm");
});

test("a unit of others is not there, and a year without meaning is the present one", async ({
  page,
}) => {
  await enter(page, "vanphong.phucloi");
  const hidden = await page.goto("/dashboard?unit=PTH");
  expect(hidden?.status()).toBe(404);
  await page.goto("/dashboard?year=thirty");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phường Phúc Lợi");
});

test("the same figures are there as JSON, for those who are signed in", async ({
  page,
  request,
}) => {
  expect((await request.get("/api/v1/dashboard")).status()).toBe(401);
  await enter(page, "vanphong.tayho");
  const answer = await page.request.get("/api/v1/dashboard?unit=TH&year=2024");
  expect(await answer.json()).toMatchObject({
    opinions: { total: 33, answered: 29, settled: 12, moments: { before: 18, at: 15 } },
    coverage: { covered: 8, held: 15 },
  });
});

test("the dashboard needs no script", async ({ browser }) => {
  const page = await pageOf(browser, "vanphong.tayho", { javaScriptEnabled: false });
  await page.goto("/dashboard?year=2024");
  await expect(page.getByRole("heading", { name: "8/8 phường · 15 hội nghị" })).toBeVisible();
  await page.context().close();
});
