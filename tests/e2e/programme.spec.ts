import { expect, test, type Page } from "@playwright/test";
import { signIn } from "../support/sign-in";

const office = "vanphong.phucloi";

/** A day of its own for each run, so that no other conference of the ward is in the way. */
function ownDay(): string {
  const day = new Date(Date.UTC(2027, 0, 4) + (Date.now() % 1_500) * 86_400_000);
  return day.toISOString().slice(0, 10).split("-").reverse().join("/");
}

async function scheduled(page: Page, title: string) {
  await signIn(page, office);
  await page.goto("/conferences/new");
  await page.getByLabel("Ngày", { exact: true }).fill(ownDay());
  await page.getByLabel("Kết thúc").fill("10:30");
  await page.getByLabel("Tên địa điểm 1").fill("Hội trường UBND phường");
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.getByRole("link", { name: "Chương trình" }).click();
}

const agenda = (page: Page) => page.getByRole("list", { name: "Các mục của chương trình" });

test("a programme is begun, fitted, put in order by keyboard and mouse, and kept as a template", async ({
  page,
}) => {
  await scheduled(page, `Chương trình thử ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: /Dùng chương trình/ }).click();
  const rows = agenda(page).getByRole("listitem");
  await expect(rows).toHaveCount(9);
  await expect(page.getByText(/dài hơn giờ kết thúc 10:30 là 5 phút/)).toBeVisible();

  await rows.nth(3).getByRole("link", { name: /Sửa/ }).click();
  await page.getByLabel("Số phút").first().fill("ba mươi");
  await page.getByRole("button", { name: "Lưu mục" }).click();
  await expect(page.getByLabel("Số phút").first()).toHaveAccessibleDescription(/số nguyên/);
  await page.getByLabel("Số phút").first().fill("30");
  await page.getByRole("button", { name: "Lưu mục" }).click();
  await expect(page.getByText(/dài hơn giờ kết thúc/)).toBeHidden();

  await page.getByRole("button", { name: "Chuyển lên “Phát biểu khai mạc”" }).press("Enter");
  await expect(rows.first()).toContainText("Phát biểu khai mạc");
  await expect(rows.first()).toContainText("08:00 – 08:10");

  const grip = rows.first().locator("[data-grip]");
  await grip.hover();
  await page.mouse.down();
  const target = (await rows.nth(2).boundingBox())!;
  await page.mouse.move(target.x + 20, target.y + 4, { steps: 5 });
  await page.mouse.up();
  await expect(rows.nth(1)).toContainText("Phát biểu khai mạc");

  await page.getByLabel("Nội dung").fill("Văn nghệ chào mừng");
  await page.getByLabel("Hoặc khách mời").fill("Câu lạc bộ tổ dân phố số 3");
  await page.getByRole("button", { name: "Thêm mục" }).click();
  await expect(rows).toHaveCount(10);
  await expect(page.getByLabel("Nội dung")).toHaveValue("");
  await expect(page.getByLabel("Nội dung")).toBeFocused();

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
    await page.getByLabel("Nội dung").fill("Văn nghệ chào mừng");
    await page.getByRole("button", { name: "Thêm mục" }).click();
    await expect(rows.last()).toContainText("Văn nghệ chào mừng");
    await page.getByRole("button", { name: "Chuyển lên “Văn nghệ chào mừng”" }).click();
    await expect(rows.nth(8)).toContainText("Văn nghệ chào mừng");
    await rows.nth(8).getByRole("link", { name: /Sửa/ }).click();
    await page.getByRole("button", { name: "Bỏ mục này" }).click();
    await expect(rows).toHaveCount(9);
  });
});
