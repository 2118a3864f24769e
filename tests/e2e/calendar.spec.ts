import { expect, test, type Page } from "@playwright/test";
import { enter } from "../support/sign-in";

const office = "vanphong.phucloi";

/** A conference of its own for each run, on a day that no other test uses. */
async function schedule(page: Page, day: string): Promise<{ theme: string; code: string }> {
  const theme = `Chuyên đề ${Date.now().toString(36)}`;
  await enter(page, office);
  await page.goto("/conferences/new");
  await page.getByRole("radio", { name: "Chuyên đề" }).check();
  await page.getByLabel("Chuyên đề", { exact: true }).last().fill(theme);
  await page.getByLabel("Ngày", { exact: true }).fill(day);
  await page.getByLabel("Tên địa điểm 1").fill("Hội trường UBND phường");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await page.waitForURL(/\/conferences\/[0-9a-f-]{36}/);
  const code = await page
    .getByText(/^PPL-\d{4}-HN\d+$/)
    .first()
    .innerText();
  return { theme, code };
}

function dayCell(page: Page, day: string) {
  return page.locator(`td[data-day="${day}"]`);
}

test.describe("with mouse and keyboard", () => {
  test.skip(({ isMobile }) => isMobile, "a phone has neither");

  test("a conference is dragged to another day and back again", async ({ page }) => {
    const { theme, code } = await schedule(page, "09/03/2027");
    await page.goto("/calendar?date=2027-03-01");
    const entry = dayCell(page, "2027-03-09").getByRole("link", { name: theme });
    await expect(entry).toBeVisible();
    await entry.hover();
    await page.mouse.down();
    const target = (await dayCell(page, "2027-03-17").boundingBox())!;
    await page.mouse.move(target.x + 30, target.y + 60, { steps: 8 });
    await expect(dayCell(page, "2027-03-17")).toHaveClass(/day-over/);
    await page.mouse.up();

    await expect(page.getByText(`Đã dời ${code} từ 09/03/2027 sang 17/03/2027.`)).toBeVisible();
    await expect(dayCell(page, "2027-03-17").getByRole("link", { name: theme })).toBeVisible();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect(page.getByText(`Đã dời ${code} từ 17/03/2027 sang 09/03/2027.`)).toBeVisible();
    await expect(dayCell(page, "2027-03-09").getByRole("link", { name: theme })).toBeVisible();
  });

  test("Escape ends a drag where it began, and a drop where it stood moves nothing", async ({
    page,
  }) => {
    const { theme } = await schedule(page, "28/01/2027");
    await page.goto("/calendar?date=2027-01-28");
    const entry = dayCell(page, "2027-01-28").getByRole("link", { name: theme });
    await entry.hover();
    await page.mouse.down();
    const target = (await dayCell(page, "2027-01-20").boundingBox())!;
    await page.mouse.move(target.x + 30, target.y + 60, { steps: 8 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(entry).toBeVisible();
    await expect(page).toHaveURL(/date=2027-01-28$/);
  });

  test("the arrow keys walk from day to day and on to the next month", async ({ page }) => {
    await enter(page, office);
    await page.goto("/calendar?date=2027-03-09&view=month");
    const chosen = page.getByRole("link", { name: /^Thứ Ba, 9 tháng 3/ });
    await expect(chosen).toHaveAttribute("tabindex", "0");
    await chosen.focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("link", { name: /^Thứ Ba, 16 tháng 3/ })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Home");
    await expect(page.getByRole("link", { name: /^Thứ Hai, 15 tháng 3/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/date=2027-03-15/);
    await page.getByRole("link", { name: /^Thứ Hai, 15 tháng 3/ }).focus();
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("heading", { name: /tháng 4 năm 2027/i })).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  // One unit holds one conference at a time: each day of these tests is used once.
  test.skip(({ isMobile }) => isMobile, "the same without a script");

  test("the days are links, and a form moves a conference", async ({ page }) => {
    const { theme, code } = await schedule(page, "13/04/2027");
    await page.goto("/calendar?date=2027-04-01&view=month");
    await page.getByRole("link", { name: /^Thứ Ba, 13 tháng 4/ }).click();
    await page.getByRole("link", { name: `Dời ${code} sang ngày khác` }).click();
    await page.getByLabel("Ngày mới").fill("31/04/2027");
    await page.getByRole("button", { name: "Dời lịch" }).click();
    await expect(page.getByText("Ngày này không có").first()).toBeVisible();
    await page.getByLabel("Ngày mới").fill("20/04/2027");
    await page.getByRole("button", { name: "Dời lịch" }).click();
    await expect(page.getByText(`Đã dời ${code} từ 13/04/2027 sang 20/04/2027.`)).toBeVisible();
    await expect(page.getByRole("link", { name: theme }).first()).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test.skip(({ isMobile }) => !isMobile, "a phone only");

  test("the calendar begins as a list; the month is dots that lead to a day", async ({ page }) => {
    const { theme } = await schedule(page, "11/05/2027");
    await page.goto("/calendar?date=2027-05-01");
    await expect(page.getByRole("link", { name: theme })).toBeVisible();
    await expect(page.getByRole("table")).toBeHidden();
    const views = page.getByRole("navigation", { name: "Cách xem" });
    await expect(views.getByRole("link", { name: "Danh sách" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await views.getByRole("link", { name: "Tháng" }).click();
    await page.getByRole("link", { name: /^Thứ Ba, 11 tháng 5/ }).click();
    await expect(page.getByRole("link", { name: theme }).last()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});

test("a calendar program reads the secret address until it is revoked", async ({
  page,
  playwright,
}) => {
  await enter(page, "bithu.phucloi");
  await page.goto("/calendar");
  await page.getByRole("link", { name: "Đồng bộ lịch" }).click();
  await page.getByRole("button", { name: /Tạo địa chỉ lịch|Đổi địa chỉ mới/ }).click();
  const address = await page.getByLabel("Địa chỉ lịch", { exact: true }).inputValue();
  const { pathname } = new URL(address);
  await page.reload();
  await expect(page.getByLabel("Địa chỉ lịch", { exact: true })).toHaveCount(0);

  const program = await playwright.request.newContext({ baseURL: new URL(page.url()).origin });
  const answer = await program.get(pathname);
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(answer.headers()["cache-control"]).toContain("private");
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/);
  const headers = { "if-none-match": answer.headers().etag! };
  expect((await program.get(pathname, { headers })).status()).toBe(304);

  await page.getByRole("button", { name: "Thu hồi địa chỉ" }).click();
  await expect(page.getByText("Đã thu hồi địa chỉ lịch.")).toBeVisible();
  const gone = await program.get(pathname);
  expect(gone.status()).toBe(404);
  expect(await gone.text()).toContain("Địa chỉ lịch này không còn dùng được");
  await program.dispose();
});

test("a conference is saved as a file for a calendar program", async ({ page }) => {
  await enter(page, "vanphong.tayho");
  await page.goto("/conferences?q=Hồ Tây");
  await page.locator("a.row-link").first().click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Thêm vào lịch" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^PTH-\d{4}-HN\d\d\.ics$/);
});
