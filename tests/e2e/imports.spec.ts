import { expect, test, type Page } from "@playwright/test";
import { expectReadable } from "../support/scan";
import { enter } from "../support/sign-in";

/** Six rows under a title: two can be loaded, three have faults, one repeats the first. */
function list(): { name: string; mimeType: string; buffer: Buffer } {
  const time = Date.now().toString(36);
  // Three words of its own: with one, a row is nearly what the same list said on the other device.
  const mark = ["a", "b", "c"].map((letter) => letter + time).join(" ");
  const rows = [
    "BẢNG TỔNG HỢP Ý KIẾN NHÂN DÂN,,,",
    "STT,Nội dung ý kiến,Lĩnh vực,Ngày nhận",
    `1,Ngõ 52 thiếu đèn chiếu sáng ${mark},Giao thông,12/10/2026`,
    "2,,Môi trường,13/10/2026",
    `3,Rác tồn ở ngõ 343 ${mark},Môi trường,30/02/2026`,
    `4,Nắp hố ga vỡ ${mark},Thủy lợi nội đồng,14/10/2026`,
    `5,Công viên thiếu ghế ngồi ${mark},Môi trường,`,
    `6,ngõ 52 thiếu đèn chiếu sáng ${mark},Giao thông,`,
  ];
  return { name: `${time}.csv`, mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) };
}

async function send(page: Page) {
  await enter(page, "mattran.tayho");
  await page.goto("/opinions/imports");
  await page.getByLabel("Tệp danh sách").setInputFiles(list());
  await page.getByRole("button", { name: "Gửi tệp" }).click();
  await expect(page.getByLabel("Nội dung ý kiến")).toHaveValue("text");
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText("6 dòng · 3 nạp được · 3 có lỗi · 1 có thể trùng")).toBeVisible();
}

test("a list is sent, mended in place, loaded in one go, and undone", async ({ page }) => {
  await send(page);
  await expectReadable(page);
  await expect(page.getByText("Hãy điền mục này.")).toBeVisible();
  await expect(page.getByText("Không có lĩnh vực này trong danh mục.")).toBeVisible();
  await page.getByLabel("Sửa Ngày nhận, dòng 5").fill("28/02/2026");
  await page.getByRole("button", { name: "Lưu các ô đã sửa" }).click();
  await expect(page.getByText("6 dòng · 4 nạp được · 2 có lỗi · 1 có thể trùng")).toBeVisible();

  await page.getByLabel(/^Sửa Lĩnh vực/).fill("Môi trường");
  await page.getByRole("button", { name: "Nạp 3 ý kiến" }).click();
  await expect(page.getByText("Đã lưu chỗ vừa sửa.")).toBeVisible();
  await expect(page.getByText("6 dòng · 5 nạp được · 1 có lỗi · 1 có thể trùng")).toBeVisible();
  await page.getByRole("button", { name: "Nạp 4 ý kiến" }).click();
  await expect(page.getByText(/Đã nạp 4 ý kiến vào hội nghị/)).toBeVisible({ timeout: 30_000 });
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải các dòng chưa nạp" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/-chua-nap\.xlsx$/);
  await expectReadable(page);

  await page.getByRole("button", { name: "Hoàn tác việc nạp" }).click();
  await expect(page.getByText("Đã hoàn tác")).toBeVisible();
});

test("a file that is no list is refused with advice", async ({ page }) => {
  await enter(page, "mattran.tayho");
  await page.goto("/opinions/imports");
  const old = {
    name: "a.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([0x4e, 0xe9, 0x69, 0xb5]),
  };
  await page.getByLabel("Tệp danh sách").setInputFiles(old);
  await page.getByRole("button", { name: "Gửi tệp" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "CSV UTF-8" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a list goes all the way to being loaded, and back", async ({ page }) => {
    await send(page);
    await page.getByRole("button", { name: /^Nạp \d/ }).click();
    await expect(page.getByText(/Đã nạp 2 ý kiến vào hội nghị/)).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "Hoàn tác việc nạp" }).click();
    await expect(page.getByText("Đã hoàn tác")).toBeVisible();
  });
});

test("the list of opinions goes out as an Excel file", async ({ page }) => {
  await enter(page, "mattran.tayho");
  await page.goto("/opinions?year=2026");
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Xuất Excel" }).click();
  expect((await waiting).suggestedFilename()).toBe("y-kien.xlsx");
});
