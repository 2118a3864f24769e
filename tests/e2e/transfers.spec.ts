import { expect as expectAtOnce, test, type Page } from "@playwright/test";
import { expectReadable } from "../support/scan";
import { pageOf } from "../support/sign-in";

// Every act ends in a page rendered anew; a machine that runs other journeys beside may take a while.
const expect = expectAtOnce.configure({ timeout: 20_000 });

// Two opinions of the demo that nobody has ruled on or answered yet.
const bikes = "Khu bán cây cảnh, vật nuôi chợ Bưởi";
const nursery = "Nhiều gia đình trẻ thuê trọ không xin được chỗ cho con";

async function codeOf(page: Page, text: string): Promise<string> {
  await page.goto(`/opinions?q=${encodeURIComponent(text)}`);
  const link = page.getByRole("link", { name: /PTH-2026-/ }).first();
  return (await link.innerText()).trim();
}

async function rule(page: Page, code: string, competence: string, why: string) {
  await page.goto(`/opinions/${code}`);
  const form = page.getByRole("form", { name: "Xác định thẩm quyền" });
  await form.locator("summary").click();
  await form.getByLabel("Thuộc thẩm quyền").selectOption(competence);
  await form.getByRole("button", { name: "Xác định thẩm quyền" }).click();
  await expect(form.getByText("Hãy nêu lý do").first()).toBeVisible();
  await form.getByLabel("Lý do").fill(why);
  await form.getByRole("button", { name: "Xác định thẩm quyền" }).click();
  await expect(page.getByText("Đã lưu thẩm quyền.")).toBeVisible();
}

test("opinions outside the ward's competence go up by one letter; the city accepts one and returns the other", async ({
  browser,
}, { project }) => {
  test.skip(project.name !== "desktop", "each matter of the demo can be sent once");
  test.setTimeout(400_000);
  const ward = await pageOf(browser, "vanphong.tayho");
  const city = await pageOf(browser, "vanphong.hanoi");
  const first = await codeOf(ward, nursery);
  const second = await codeOf(ward, bikes);

  await test.step("the office rules on competence, with a reason", async () => {
    await rule(ward, first, "city", "Chỉ tiêu trường công lập do Thành phố giao.");
    await rule(ward, second, "city", "Chợ do Thành phố quy hoạch.");
  });

  await test.step("both go to the city by one letter; nothing chosen is not sent", async () => {
    await ward.getByRole("link", { name: "Chuyển ý kiến đến nơi khác" }).click();
    await expectReadable(ward);
    await ward.getByLabel(new RegExp(second)).uncheck();
    await ward.getByRole("button", { name: "Chuyển", exact: true }).click();
    await expect(ward.getByText("Hãy chọn một mục.").first()).toBeVisible();
    await ward.getByLabel(new RegExp(first)).check();
    await ward.getByLabel(new RegExp(second)).check();
    await ward.getByRole("button", { name: "Chuyển", exact: true }).click();
    await expect(ward.getByText("Đã chuyển. Nơi nhận được báo qua chuông.")).toBeVisible();
    await expectReadable(ward);
    const file = ward.waitForEvent("download");
    await ward.getByRole("link", { name: "Tải bản Word" }).click();
    expectAtOnce((await file).suggestedFilename()).toMatch(/^Công văn chuyển ý kiến - .*\.docx$/);
  });

  await test.step("the city accepts one and returns the other", async () => {
    await city.goto("/transfers");
    await city
      .getByRole("row", { name: new RegExp(first) })
      .getByRole("link")
      .first()
      .click();
    const accept = city.getByRole("form", { name: "Nhận xử lý" });
    await accept.getByLabel(new RegExp(second)).uncheck();
    await accept.getByRole("button", { name: "Nhận xử lý" }).click();
    await expect(city.getByText("Đã nhận xử lý.")).toBeVisible();
    await city.locator("summary", { hasText: "Trả lại" }).click();
    const giveBack = city.getByRole("form", { name: "Trả lại" });
    await giveBack.getByLabel(new RegExp(first)).uncheck();
    await giveBack.getByLabel("Lý do trả lại").fill("Sắp xếp chợ thuộc thẩm quyền phường.");
    await giveBack.getByRole("button", { name: "Trả lại" }).click();
    await expect(city.getByText("Đã trả lại nơi chuyển.")).toBeVisible();
  });

  await test.step("the ward finds both on one record each, with the reason of the return", async () => {
    await ward.goto(`/opinions/${second}`);
    await expect(ward.getByText("Sắp xếp chợ thuộc thẩm quyền phường.").first()).toBeVisible();
    await ward.goto(`/opinions/${first}`);
    await expect(ward.getByText("Đã nhận, đang xử lý").first()).toBeVisible();
    await expectReadable(ward);
  });
});
