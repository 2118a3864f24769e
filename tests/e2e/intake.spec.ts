import { expect, test, type Page } from "@playwright/test";
import path from "node:path";
import sharp from "sharp";
import { ownDay } from "../support/own-day";
import { expectReadable } from "../support/scan";
import { enter } from "../support/sign-in";
import { chooseTopic } from "../support/choose-topic";

const list = path.resolve("tests/fixtures/y-kien-tay-ho-2024.xlsx");

/** A conference of its own for each run, planned; the Front's chair of phường Tây Hồ stays signed in. */
async function ownConference(page: Page): Promise<{ address: string; title: string }> {
  const title = `Đối thoại thử thu nhận ý kiến ${Date.now().toString(36)}`;
  await enter(page, "vanphong.tayho");
  await page.goto("/conferences/new");
  await page.getByLabel("Ngày", { exact: true }).fill(ownDay());
  await page.getByLabel("Tên địa điểm 1").fill("Hội trường phường");
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await page.waitForURL(/\/conferences\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await enter(page, "mattran.tayho");
  return { address, title };
}

/** Small sheets that differ in colour, as a scanner or a telephone sends them. */
function scans(count: number) {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const background = { r: 255 - index * 9, g: 250, b: 200 + index * 3 };
      const picture = sharp({ create: { width: 210, height: 297, channels: 3, background } });
      const name = `phieu-${String(index + 1).padStart(2, "0")}.jpg`;
      return { name, mimeType: "image/jpeg", buffer: await picture.jpeg().toBuffer() };
    }),
  );
}

async function readSlip(page: Page, text: string) {
  await page.getByLabel("Nội dung ý kiến").fill(text);
  await chooseTopic(page);
}

test("eighteen slips are sent at once, turned, read beside the form, and one is set aside", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { address } = await ownConference(page);
  await page.goto(`${address}/slips`);
  const wrong = { name: "ghi-chu.txt", mimeType: "text/plain", buffer: Buffer.from("không phải") };
  await page.getByLabel("Ảnh hoặc bản quét phiếu").setInputFiles([...(await scans(18)), wrong]);
  await page.getByRole("button", { name: "Gửi phiếu" }).click();
  await expect(page.getByText("Đã nhận 18 phiếu.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/ghi-chu\.txt: Không phải ảnh JPEG/)).toBeVisible();
  await expect(page.getByText("0/18 phiếu")).toBeVisible();
  await expectReadable(page);

  await page.getByRole("link", { name: "Ghi từ phiếu" }).click();
  const picture = page.getByRole("img", { name: "Ảnh phiếu số 1", exact: true });
  await expect(picture).toHaveJSProperty("complete", true);
  await page.getByRole("button", { name: "Xoay phải" }).click();
  await expect(picture).toHaveAttribute("style", /rotate\(90deg\)/);
  await page.getByRole("group", { name: "Ảnh phiếu số 1" }).press("+");
  await expectReadable(page);

  await page.getByLabel("Nội dung ý kiến").fill("Ngõ 52 thiếu");
  await page.reload();
  await expect(page.getByLabel("Nội dung ý kiến")).toHaveValue("Ngõ 52 thiếu");
  await readSlip(page, "Ngõ 52 thiếu đèn chiếu sáng.");
  await page.getByRole("button", { name: "Lưu, ghi tiếp từ phiếu này" }).click();
  await expect(page.getByText(/Đã ghi PTH-/)).toBeVisible();
  await expect(page.getByLabel("Nội dung ý kiến")).toHaveValue("");
  await readSlip(page, "Vỉa hè ngõ 52 bị lấn chiếm.");
  await page.getByRole("button", { name: "Lưu, xong phiếu này" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Phiếu số 2" })).toBeVisible();
  await expect(page.getByText("1/18 phiếu")).toBeVisible();

  await page.getByText("Để riêng phiếu").click();
  await page.getByRole("radio", { name: "không đọc được" }).check();
  await page.getByRole("button", { name: "Để riêng", exact: true }).click();
  await expect(page.getByText("Đã để riêng phiếu số 2.")).toBeVisible();
  await expect(page.getByText("2/18 phiếu")).toBeVisible();

  await page.goto(`${address}/slips?state=done`);
  await page.getByRole("link", { name: "Phiếu số 1" }).click();
  await page
    .getByRole("button", { name: /^Gỡ PTH-/ })
    .first()
    .click();
  await expect(page.getByText("Đã gỡ liên kết. Phiếu trở lại hàng chờ.")).toBeVisible();
  await page.getByRole("link", { name: /^PTH-/ }).click();
  await expect(page.getByRole("link", { name: "Mở phiếu số 1" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("slips are sent and read all the same", async ({ page }) => {
    const { address } = await ownConference(page);
    await page.goto(`${address}/slips`);
    await page.getByLabel("Ảnh hoặc bản quét phiếu").setInputFiles(await scans(2));
    await page.getByRole("button", { name: "Gửi phiếu" }).click();
    await expect(page.getByText("Đã nhận 2 phiếu.")).toBeVisible();
    await page.getByRole("link", { name: "Ghi từ phiếu" }).click();
    await page.getByLabel("Nội dung ý kiến").fill("Cống ngõ 264 hay tắc.");
    await page.getByLabel("Lĩnh vực").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Lưu, xong phiếu này" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Phiếu số 2" })).toBeVisible();
    await expect(page.getByText("1/2 phiếu")).toBeVisible();
  });
});

test("Tây Hồ's list comes from LibreOffice, three rows are mended, and the table counts eighteen", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { address, title } = await ownConference(page);
  await page.goto("/opinions/imports");
  const conference = page.getByLabel("Hội nghị", { exact: true });
  const option = conference.locator("option", { hasText: title.slice(0, 40) }).last();
  await conference.selectOption((await option.getAttribute("value"))!);
  await page.getByLabel("Tệp danh sách").setInputFiles(list);
  await page.getByRole("button", { name: "Gửi tệp" }).click();
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText(/18 dòng · 15 nạp được · 3 có lỗi/)).toBeVisible();
  await page.getByLabel(/^Sửa Lĩnh vực, dòng/).fill("Xây dựng chính quyền");
  await page.getByLabel(/^Sửa Ngày nhận, dòng/).fill("14/11/2024");
  await page.getByLabel(/^Sửa Nội dung.*, dòng/).fill("Đề nghị quảng bá lễ hội của quận.");
  await page.getByRole("button", { name: "Lưu các ô đã sửa" }).click();
  await page.getByRole("button", { name: "Nạp 18 ý kiến" }).click();
  await expect(page.getByText(/Đã nạp 18 ý kiến vào hội nghị/)).toBeVisible({ timeout: 60_000 });

  await page.goto(`${address}/synthesis`);
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await expect(page.getByText("18 ý kiến chưa xác định thẩm quyền")).toBeVisible();
  await expectReadable(page);
  await page.getByRole("button", { name: "Xác định cả 18 thuộc thẩm quyền cấp xã" }).click();
  await expect(page.getByText("Đã thu thập 18 ý kiến: 18 đưa vào bảng, 0 để ngoài")).toBeVisible();

  await page
    .getByRole("link", { name: /^Để PTH-.* ngoài bảng/ })
    .last()
    .click();
  await expectReadable(page);
  await page.getByLabel("Lý do").fill("Đã trả lời tại kỳ họp trước.");
  await page.getByRole("button", { name: "Để ngoài bảng" }).click();
  await expect(page.getByText("18 ý kiến: 17 đưa vào bảng, 1 để ngoài")).toBeVisible();
  await page.getByRole("button", { name: /^Đưa PTH-.* lại bảng/ }).click();
  await expect(page.getByText("18 ý kiến: 18 đưa vào bảng, 0 để ngoài")).toBeVisible();

  await page.getByRole("button", { name: "Duyệt bảng tổng hợp" }).click();
  await expect(page.getByText("Đã duyệt bảng tổng hợp.")).toBeVisible();
  await page.getByRole("button", { name: "Gửi văn phòng" }).click();
  await expect(page.getByText("Đã gửi văn phòng.", { exact: true })).toBeVisible();
  await expectReadable(page);
  for (const [name, ending] of [
    ["Word", "docx"],
    ["Excel", "xlsx"],
  ] as const) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name, exact: true }).click();
    expect((await waiting).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
  }
});
