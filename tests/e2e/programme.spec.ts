import { expect, test, type Page } from "@playwright/test";
import { ownDay } from "../support/own-day";
import { enter } from "../support/sign-in";

const office = "vanphong.phucloi";

/** On a day of its own, at which it arrives on the page of the programme. */
async function scheduled(page: Page, title: string): Promise<string> {
  const day = ownDay();
  await enter(page, office);
  await page.goto("/conferences/new");
  await page.getByLabel("Ngày", { exact: true }).fill(day);
  await page.getByLabel("Kết thúc").fill("10:30");
  await page.getByLabel("Tên địa điểm 1").fill("Hội trường UBND phường");
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.getByRole("link", { name: "Chương trình" }).click();
  return day;
}

/** Drops the first item before the third by its grip. */
async function dragBelowNext(page: Page, title: string) {
  const rows = agenda(page).getByRole("listitem");
  await rows.first().locator("[data-grip]").hover();
  await page.mouse.down();
  const target = (await rows.nth(2).boundingBox())!;
  await page.mouse.move(target.x + 20, target.y + 4, { steps: 5 });
  await page.mouse.up();
  await expect(rows.nth(1)).toContainText(title);
}

const newItem = (page: Page) => page.getByRole("form", { name: "Thêm mục" });

const agenda = (page: Page) => page.getByRole("list", { name: "Các mục của chương trình" });

test("a programme is begun, fitted, put in order by keyboard and mouse, and kept as a template", async ({
  page,
  isMobile,
}) => {
  await scheduled(page, `Chương trình thử ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: /Dùng chương trình/ }).click();
  const rows = agenda(page).getByRole("listitem");
  await expect(rows).toHaveCount(9);
  await expect(page.getByText(/dài hơn giờ kết thúc 10:30 là 5 phút/)).toBeVisible();

  await rows.nth(3).getByRole("link", { name: /Sửa/ }).click();
  const minutes = page.getByRole("form", { name: /Sửa mục/ }).getByLabel("Số phút");
  await minutes.fill("ba mươi");
  await page.getByRole("button", { name: "Lưu mục" }).click();
  await expect(minutes).toHaveAccessibleDescription(/số nguyên/);
  await minutes.fill("30");
  await page.getByRole("button", { name: "Lưu mục" }).click();
  await expect(page.getByText(/dài hơn giờ kết thúc/)).toBeHidden();

  await page.getByRole("button", { name: "Chuyển lên “Phát biểu khai mạc”" }).press("Enter");
  await expect(rows.first()).toContainText("Phát biểu khai mạc");
  await expect(rows.first()).toContainText("08:00 – 08:10");

  // A phone has the buttons instead.
  if (!isMobile) await dragBelowNext(page, "Phát biểu khai mạc");
  await newItem(page).getByLabel("Nội dung", { exact: true }).fill("Văn nghệ chào mừng");
  await page.getByLabel("Hoặc khách mời").fill("Câu lạc bộ tổ dân phố số 3");
  await page.getByRole("button", { name: "Thêm mục" }).click();
  await expect(rows).toHaveCount(10);
  await expect(newItem(page).getByLabel("Nội dung", { exact: true })).toHaveValue("");
  await expect(newItem(page).getByLabel("Nội dung", { exact: true })).toBeFocused();

  await page.getByText("Mẫu chương trình").click();
  await page.getByRole("link", { name: "Lưu làm mẫu" }).click();
  await page.getByLabel("Tên mẫu").fill(`Mẫu ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: "Lưu mẫu" }).click();
  await expect(page.getByText("Đã lưu mẫu.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a programme is begun, an item added, moved and removed", async ({ page }) => {
    await scheduled(page, `Chương trình không script ${Date.now().toString(36)}`);
    await page.getByRole("button", { name: /Dùng chương trình/ }).click();
    const rows = agenda(page).getByRole("listitem");
    await expect(rows).toHaveCount(9);
    await newItem(page).getByLabel("Nội dung", { exact: true }).fill("Văn nghệ chào mừng");
    await page.getByRole("button", { name: "Thêm mục" }).click();
    await expect(rows.last()).toContainText("Văn nghệ chào mừng");
    await page.getByRole("button", { name: "Chuyển lên “Văn nghệ chào mừng”" }).click();
    await expect(rows.nth(8)).toContainText("Văn nghệ chào mừng");
    await rows.nth(8).getByRole("link", { name: /Sửa/ }).click();
    await page.getByRole("button", { name: "Bỏ mục này" }).click();
    await expect(rows).toHaveCount(9);
  });
});

test("the second of two conferences at the same hour is told which one is first", async ({
  page,
}) => {
  const title = `Hội nghị giữ chỗ ${Date.now().toString(36)}`;
  const day = await scheduled(page, title);
  await page.goto("/conferences/new");
  await page.getByLabel("Ngày", { exact: true }).fill(day);
  await expect(page.getByText("Ngày này đã có trong lịch:")).toBeVisible();
  await expect(page.getByRole("status").getByRole("link", { name: title })).toBeVisible();
  await page.getByLabel("Bắt đầu").fill("09:30");
  await page.getByLabel("Tên địa điểm 1").fill("hội trường UBND Phường");
  await page.getByRole("button", { name: "Lập lịch" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "đã dành cho hội nghị" });
  await expect(refusal).toContainText(title);
  await expect(refusal).toContainText("từ 08:00");
  await page.getByLabel("Bắt đầu").fill("10:30");
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByText("Đã lập lịch hội nghị").first()).toBeVisible();
});

test("a conference is scheduled like an earlier one, programme and all", async ({ page }) => {
  await scheduled(page, `Hội nghị gốc ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: /Dùng chương trình/ }).click();
  await expect(agenda(page).getByRole("listitem")).toHaveCount(9);
  await page.getByRole("link", { name: "Tổng quan" }).click();
  await page.locator("summary").filter({ hasText: "Thao tác khác" }).click();
  await page.getByRole("link", { name: "Lập hội nghị mới tương tự" }).click();
  await expect(page.getByText(/Chép từ hội nghị PPL-/)).toBeVisible();
  await expect(page.getByLabel("Tên địa điểm 1")).toHaveValue("Hội trường UBND phường");
  await page.getByLabel("Ngày", { exact: true }).fill(ownDay());
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await page.getByRole("link", { name: "Chương trình" }).click();
  await expect(agenda(page).getByRole("listitem")).toHaveCount(9);
});
