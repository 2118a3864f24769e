import { expect, test, type Page } from "@playwright/test";
import { ownDay } from "../support/own-day";
import { expectReadable } from "../support/scan";
import { enter } from "../support/sign-in";

const office = "vanphong.phucloi";

/** A name of its own for each run, so that the list can be asked for exactly this conference. */
function ownTitle(testName: string): string {
  return `Đối thoại thử ${testName} ${Date.now().toString(36)}`;
}

async function fillIn(page: Page, title: string) {
  await page.getByLabel("Ngày", { exact: true }).fill(ownDay());
  await page.getByLabel("Tên địa điểm 1").fill("Hội trường UBND phường");
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Tên hội nghị").fill(title);
}

async function schedule(page: Page, title: string) {
  await enter(page, office);
  await page.goto("/conferences/new");
  await fillIn(page, title);
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

async function takeStep(page: Page, name: string) {
  await page.getByRole("main").getByRole("link", { name }).first().click();
  await page.getByRole("button", { name }).click();
  await page.waitForURL(/\/conferences\/[0-9a-f-]+(\?|$)/);
}

test("the office is told what is wrong, keeps what it typed, schedules and announces", async ({
  page,
}) => {
  const title = ownTitle("đột xuất");
  await enter(page, office);
  await page.goto("/conferences/new");
  await page.getByRole("radio", { name: "Đột xuất" }).check();
  await fillIn(page, title);
  await page.getByLabel("Ngày", { exact: true }).fill("30/02/2026");
  await page.getByLabel("Kết thúc").fill("07:00");
  await page.getByRole("button", { name: "Lập lịch" }).click();

  const day = page.getByLabel("Ngày", { exact: true });
  await expect(day).toHaveAccessibleDescription(/Ngày này không có/);
  await expect(page.getByText("Hội nghị đột xuất phải nêu lý do.").last()).toBeVisible();
  await expect(page.getByLabel("Kết thúc")).toHaveAccessibleDescription(/sau giờ bắt đầu/);
  await expect(page.getByLabel("Tên hội nghị")).toHaveValue(title);
  await expect(page.getByRole("checkbox").first()).toBeChecked();

  await page.getByRole("radio", { name: "Vấn đề nhân dân bức xúc" }).check();
  await page.getByLabel("Kết thúc").fill("11:00");
  await day.fill("30/06/2025");
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(day).toHaveAccessibleDescription(/Đơn vị thành lập ngày 01\/07\/2025/);

  await day.fill("01/10/2025");
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByText("Ngày 01/10/2025 đã qua")).toBeVisible();
  await expect(page.getByText(/đặt theo thể thức quen dùng: .*đột xuất ngày 01\/10/)).toBeVisible();

  await day.fill(ownDay());
  await day.blur();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByRole("status")).toContainText("Đã lập lịch hội nghị");
  await takeStep(page, "Chốt kế hoạch");
  await page.goto(`${new URL(page.url()).pathname}/announcement`);
  await page.locator("#record").getByRole("link", { name: "Công bố" }).click();
  await expect(page.getByText("Chưa ghi nội dung đối thoại và cách tham dự")).toBeVisible();
  await page.getByRole("button", { name: "Công bố" }).click();
  await expect(page.locator("[aria-current=step]")).toContainText("Công bố");
  await expect(page.getByText(/lập lịch hội nghị PPL-\d{4}-HN/)).toBeVisible();

  await page.goto(`/conferences?q=${encodeURIComponent(title)}&kind=extraordinary&when=coming`);
  await expect(page.getByRole("table").getByRole("link", { name: title })).toBeVisible();
});

test("a postponed conference says why and gets a new date", async ({ page }) => {
  await schedule(page, ownTitle("hoãn"));
  await takeStep(page, "Chốt kế hoạch");
  await takeStep(page, "Công bố");
  await page.locator("summary").filter({ hasText: "Thao tác khác" }).last().click();
  await page.getByRole("link", { name: "Hoãn", exact: true }).click();
  await page.getByRole("button", { name: "Hoãn", exact: true }).click();
  await expect(page.getByLabel("Lý do")).toHaveAccessibleDescription(/Hãy điền mục này/);
  await page.getByLabel("Lý do").fill("Bão số 3 đổ bộ");
  await page.getByRole("button", { name: "Hoãn", exact: true }).click();
  await expect(page.getByText("Lý do: Bão số 3 đổ bộ").first()).toBeVisible();
  await expect(page.getByText(/chưa có ngày mới \(trước khi hoãn/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Thêm vào lịch" })).toHaveCount(0);

  const newDay = ownDay();
  await page.getByRole("link", { name: "Ấn định lại lịch" }).click();
  await page.waitForURL(/\/reschedule$/);
  await expectReadable(page);
  await page.getByLabel("Ngày", { exact: true }).fill(newDay);
  await page.getByRole("button", { name: "Ấn định lại lịch" }).click();
  const question = page.getByRole("alert").filter({ hasText: "phải công bố lại" });
  await expect(question).toBeVisible();
  await expectReadable(page);
  await question.getByRole("button", { name: "Đồng ý và lưu" }).click();
  await expect(page.getByText(`${newDay}, 08:00`).first()).toBeVisible();
});

test("the second of two editors keeps what was typed, takes over the rest, and can save again", async ({
  page,
  browser,
}) => {
  await schedule(page, ownTitle("hai người"));
  const edit = `${new URL(page.url()).pathname}/edit`;
  const other = await (await browser.newContext()).newPage();
  await enter(other, office);
  await other.goto(edit);
  await page.goto(edit);

  await other.getByLabel("Căn cứ").fill("Quyết định số 218-QĐ/TW");
  await other.getByLabel("Kết thúc").fill("12:15");
  await other.getByLabel("Tên địa điểm 1").fill("Nhà văn hóa phường");
  await other.getByRole("checkbox").nth(1).check();
  await other.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(other.getByText("Đã lưu thay đổi.")).toBeVisible();

  await page.getByLabel("Kết thúc").fill("11:45");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "vừa thay đổi mục này" })).toBeVisible();
  await expect(page.getByLabel("Kết thúc")).toHaveValue("11:45");
  await expect(page.getByLabel("Kết thúc")).toHaveAccessibleDescription(/Hiện đang lưu: 12:15/);
  await expect(page.getByLabel("Căn cứ")).toHaveValue("Quyết định số 218-QĐ/TW");
  await expect(page.getByLabel("Căn cứ")).toHaveAccessibleDescription(/đang hiện nội dung mới/);
  await expect(page.getByLabel("Tên địa điểm 1")).toHaveValue("Nhà văn hóa phường");
  await expect(page.getByRole("checkbox").nth(1)).toBeChecked();
  await expect(page.getByText("đang hiện nội dung mới")).toHaveCount(3);
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText(/08:00 – 11:45/).first()).toBeVisible();
  await expect(page.getByText("Quyết định số 218-QĐ/TW")).toBeVisible();
  await expect(page.getByText("Nhà văn hóa phường").first()).toBeVisible();
  await other.context().close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a conference with three sites is scheduled, corrected and taken a step on", async ({
    page,
  }) => {
    const title = ownTitle("không script");
    await enter(page, office);
    await page.goto("/conferences/new");
    await fillIn(page, title);
    await page.getByLabel("Tên địa điểm 2").fill("Điểm cầu số 1");
    await page.getByLabel("Tên địa điểm 3").fill("Điểm cầu số 2");
    await page.getByRole("radio", { name: "Chuyên đề" }).check();
    await page.getByRole("button", { name: "Lập lịch" }).click();
    await expect(page.getByText("Hội nghị chuyên đề phải nêu chuyên đề.").first()).toBeVisible();
    await expect(page.getByLabel("Tên địa điểm 3")).toHaveValue("Điểm cầu số 2");
    await page.getByLabel("Chuyên đề", { exact: true }).last().fill("Cải cách hành chính");
    await page.getByRole("button", { name: "Lập lịch" }).click();
    await expect(page.getByText("Hội trường UBND phường và 2 điểm cầu").first()).toBeVisible();
    await takeStep(page, "Chốt kế hoạch");
    await expect(page.getByText("Đã chốt kế hoạch.").first()).toBeVisible();
  });

  test("an announced conference moves only after its consequences were read and confirmed", async ({
    page,
  }) => {
    await schedule(page, ownTitle("đổi lịch"));
    await takeStep(page, "Chốt kế hoạch");
    await takeStep(page, "Công bố");
    const { pathname } = new URL(page.url());
    await page.goto(`${pathname}/edit`);
    const newDay = ownDay();
    const day = page.getByLabel("Ngày", { exact: true });
    await day.fill(newDay);
    await page.getByLabel("Căn cứ").fill("Quyết định số 218-QĐ/TW");
    await page.getByRole("button", { name: "Lưu thay đổi" }).click();

    const question = page.getByRole("alert").filter({ hasText: "Chưa lưu" });
    await expect(question).toContainText(`→ 08:00, ${newDay}`);
    await expect(question).toContainText("phải công bố lại");
    await expect(day).toHaveValue(newDay);
    await expect(page.getByLabel("Căn cứ")).toHaveValue("Quyết định số 218-QĐ/TW");
    const stored = await page.context().newPage();
    await stored.goto(pathname);
    await expect(stored.locator("[aria-current=step]")).toContainText("Công bố");

    await question.getByRole("button", { name: "Đồng ý và lưu" }).click();
    await page.waitForURL((url) => url.pathname === pathname);
    await expect(page.getByText(`${newDay}, 08:00`).first()).toBeVisible();
    await expect(page.locator("[aria-current=step]")).toContainText("Chuẩn bị");
  });
});

test("every part of a conference is in reach of the thumb on a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await schedule(page, ownTitle("điện thoại"));
  const parts = page.getByRole("navigation", { name: "Các phần của hội nghị" }).getByRole("link");
  await expect(parts).toHaveCount(9);
  for (const part of await parts.all()) {
    const { x, width, height } = (await part.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    expect(height).toBeGreaterThanOrEqual(44);
  }
});

test("the conference of Tây Hồ in 2024 shows 18 opinions before it and 15 at it", async ({
  page,
}) => {
  await enter(page, "vanphong.tayho");
  await page.goto("/conferences?unit=TH&year=2024");
  await expect(page.getByText("16 hội nghị", { exact: false }).first()).toBeVisible();
  await page.getByRole("link", { name: /quận Tây Hồ với Mặt trận/ }).click();
  const sums = page.getByRole("row").filter({ hasText: "Cộng" }).last().getByRole("cell");
  await expect(sums).toHaveText(["18", "15", "33"]);
});

test("the conference of Sài Đồng in 2021 shows 18 slips and 3 spoken opinions", async ({
  page,
}) => {
  await enter(page, "vanphong.phucloi");
  await page.goto("/conferences?unit=SD&year=2021");
  await page.getByRole("link", { name: /phường Sài Đồng với Mặt trận/ }).click();
  await expect(page.getByRole("link", { name: "Phiếu ý kiến: 18" })).toBeVisible();
  await page.getByRole("link", { name: "Phát biểu trực tiếp: 3" }).click();
  await expect(page.getByText("3 ý kiến", { exact: false }).first()).toBeVisible();
});

test("the Front sees a conference but neither edits nor moves it on", async ({ page }) => {
  await enter(page, "mattran.tayho");
  await page.goto("/conferences");
  await page.locator("a.row-link").first().click();
  await expect(page.getByRole("heading", { name: "Lịch sử" })).toBeVisible();
  const { pathname } = new URL(page.url());
  for (const name of ["edit", "advance", "postpone", "cancel"]) {
    expect((await page.goto(`${pathname}/${name}`))?.status()).toBe(404);
  }
});
