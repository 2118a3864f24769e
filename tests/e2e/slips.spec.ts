import { expect, test, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { chooseTopic } from "../support/choose-topic";
import { ownDay } from "../support/own-day";
import { expectReadable } from "../support/scan";
import { enter } from "../support/sign-in";

/** A planned conference of its own for each run; the Front's chair of phường Tây Hồ stays signed in. */
async function ownSlips(page: Page): Promise<string> {
  await enter(page, "vanphong.tayho");
  await page.goto("/conferences/new");
  await page.getByLabel("Ngày", { exact: true }).fill(ownDay());
  await page.getByLabel("Tên địa điểm 1").fill("Hội trường phường");
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Tên hội nghị").fill(`Đối thoại thử chia phiếu ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await page.waitForURL(/\/conferences\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await enter(page, "mattran.tayho");
  return `${address}/slips`;
}

/** Five pages that LibreOffice wrote. */
async function sendStack(page: Page, slips: string) {
  const buffer = await readFile("tests/fixtures/phieu-quet-5-trang.pdf");
  await page.goto(slips);
  const stack = { name: "phieu-to-5.pdf", mimeType: "application/pdf", buffer };
  await page.getByLabel("Ảnh hoặc bản quét phiếu").setInputFiles(stack);
  await page.getByRole("button", { name: "Gửi phiếu" }).click();
  await expect(page.getByText("Đã nhận 1 tệp nhiều trang.")).toBeVisible({ timeout: 60_000 });
}

/** The browser lets the file stand in its frame: a refused one shows a page of the browser's own. */
async function expectShown(page: Page, source: string) {
  if (!(await page.evaluate(() => navigator.pdfViewerEnabled))) return expectFramable(page, source);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContainEqual(expect.stringContaining(source));
}

/** Where a browser shows no PDF of its own: its head says that others may, in this site's frames alone. */
async function expectFramable(page: Page, source: string) {
  const address = await page.locator(`iframe[src*="${source}"]`).getAttribute("src");
  const headers = (await page.request.get(address!)).headers();
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'self'");
}

test("a scanned stack is divided, put back, divided otherwise, and several opinions are read from one slip", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const slips = await ownSlips(page);
  await sendStack(page, slips);
  await expect(page.getByRole("heading", { name: "Chia tệp phieu-to-5.pdf" })).toBeVisible();
  await expectShown(page, "/api/slip-stacks/");
  await expectReadable(page);

  await page.getByRole("radio", { name: /^Theo trang ghi/ }).check();
  await page.getByLabel("Trang của từng phiếu").fill("1-2, 3, 5");
  await page.getByRole("button", { name: "Chia thành phiếu" }).click();
  await expect(page.getByText("Chưa xếp vào phiếu nào: trang 4.").first()).toBeVisible();
  await expect(page.getByLabel("Trang của từng phiếu")).toHaveValue("1-2, 3, 5");
  await page.getByLabel("Trang của từng phiếu").fill("");
  await page.getByRole("radio", { name: /^Mỗi trang một phiếu/ }).check();
  await page.getByRole("button", { name: "Chia thành phiếu" }).click();
  await expect(page.getByText("Đã chia thành 5 phiếu.")).toBeVisible();
  await expect(page.getByText("0/5 phiếu")).toBeVisible();
  await expect(page.getByText(/phieu-to-5\.pdf, trang 3 ·/)).toBeVisible();
  await expectReadable(page);

  await page.getByRole("link", { name: "Xem", exact: true }).click();
  await expectReadable(page);
  await page.getByRole("button", { name: "Gộp lại để chia lại" }).click();
  await expect(page.getByText("Đã gộp lại. Hãy chọn cách chia khác.")).toBeVisible();
  await page.getByRole("radio", { name: /^Theo trang ghi/ }).check();
  await page.getByLabel("Trang của từng phiếu").fill("1-2, 3, 4-5");
  await page.getByText("Có trang bị ngược").click();
  await page.getByLabel("Các trang bị ngược khác").fill("3");
  await page.getByRole("button", { name: "Chia thành phiếu" }).click();
  await expect(page.getByText("Đã chia thành 3 phiếu.")).toBeVisible();

  await page.getByRole("link", { name: "Ghi từ phiếu" }).click();
  await page.waitForURL(/\/slips\/[0-9a-f-]{36}/);
  await expect(page.getByText("Từ tệp phieu-to-5.pdf, trang 1–2")).toBeVisible();
  await expectShown(page, "/api/slips/");
  await page.getByRole("button", { name: "Lật ngược" }).click();
  await expect(page.getByText("Đã xoay phiếu.")).toBeVisible();
  await page.getByLabel("Nội dung ý kiến").fill("Ngõ 52 thiếu đèn chiếu sáng.");
  await chooseTopic(page);
  await page.getByRole("button", { name: "Lưu, ghi tiếp từ phiếu này" }).click();
  await expect(page.getByText("Ý kiến thứ 2 trên phiếu này")).toBeVisible();
  await page.getByRole("button", { name: /^Hoàn tác PTH-/ }).click();
  await expect(page.getByText("Đã bỏ ý kiến vừa ghi từ phiếu này.")).toBeVisible();
  await page.getByLabel("Nội dung ý kiến").fill("Ngõ 52 thiếu đèn chiếu sáng.");
  await chooseTopic(page);
  await page.getByRole("button", { name: "Lưu, ghi tiếp từ phiếu này" }).click();
  await expect(page.getByText("Ý kiến thứ 2 trên phiếu này")).toBeVisible();
  await page.getByLabel("Nội dung ý kiến").fill("Vỉa hè ngõ 52 bị lấn chiếm.");
  await chooseTopic(page);
  await page.getByRole("button", { name: "Lưu, xong phiếu này" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Phiếu số 2" })).toBeVisible();
  await expect(page.getByText(/2 ý kiến ghi từ phiếu/)).toBeVisible();
  await expectReadable(page);

  await page.getByRole("link", { name: /^Từ tệp phieu-to-5\.pdf/ }).click();
  await expect(page.getByText(/Đã ghi ý kiến từ phiếu số 1 của tệp này/)).toBeVisible();
  await page.goto(slips.replace(/\/slips$/, ""));
  await expect(page.getByRole("link", { name: "3 phiếu, 2 ý kiến ghi từ phiếu" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a stack is divided all the same", async ({ page }) => {
    const slips = await ownSlips(page);
    await sendStack(page, slips);
    await page.getByRole("radio", { name: /^Theo trang ghi/ }).check();
    await page.getByLabel("Trang của từng phiếu").fill("1-9");
    await page.getByRole("button", { name: "Chia thành phiếu" }).click();
    await expect(page.getByText("Không có trang 9: tệp này có 5 trang.").first()).toBeVisible();
    await page.getByLabel("Trang của từng phiếu").fill("");
    await page.getByRole("radio", { name: /^Hai trang một phiếu/ }).check();
    await page.getByRole("button", { name: "Chia thành phiếu" }).click();
    await expect(page.getByText("Đã chia thành 3 phiếu.")).toBeVisible();
  });
});
