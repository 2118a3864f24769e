import { expect, test, type Page } from "@playwright/test";
import { expectReadable } from "../support/scan";
import { enter, signIn } from "../support/sign-in";
import { chooseTopic } from "../support/choose-topic";

const front = "mattran.tayho";

/** Words that no other opinion has, so that what is found is this one. */
const ownWords = (name: string) => `${name} ${Date.now().toString(36)}`;

async function openDesk(page: Page) {
  await page.goto("/opinions/new");
  const conference = page.getByRole("link", { name: /^Hội nghị đối thoại/ }).first();
  await conference.click();
  await expect(textOf(page)).toBeVisible();
}

const textOf = (page: Page) => page.getByLabel("Nội dung ý kiến");
const savedCode = (page: Page) => page.getByRole("status").getByRole("link", { name: /-\d{4}-/ });
const waiting = (page: Page) => page.getByRole("status").filter({ hasText: "Chưa gửi được" });

const save = (page: Page) => page.getByRole("button", { name: /^Lưu và ghi tiếp/ }).click();

test("a network cut for a minute loses nothing and doubles nothing", async ({ page, context }) => {
  await page.clock.install();
  await enter(page, front);
  await openDesk(page);
  const words = ownWords("mất mạng");
  await chooseTopic(page);

  await context.setOffline(true);
  for (const part of ["một", "hai"]) {
    await textOf(page).fill(`Cống ngõ ${part} tắc, ${words}.`);
    await save(page);
    await expect(textOf(page)).toHaveValue("");
  }
  await expect(waiting(page)).toContainText("Chưa gửi được: 2 ý kiến");
  await textOf(page).fill(`Còn gõ dở, ${words}.`);
  await page.clock.runFor("01:00");
  await expect(waiting(page)).toContainText("Chưa gửi được: 2 ý kiến");

  await context.setOffline(false);
  await expect(page.getByRole("status").filter({ hasText: "Đã gửi từ máy này" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(textOf(page)).toHaveValue(`Còn gõ dở, ${words}.`);
  await save(page);
  await expect(savedCode(page)).toBeVisible();

  await page.goto(`/opinions?q=${encodeURIComponent(words)}`);
  await expect(page.getByText(/^3 ý kiến/)).toBeVisible();
});

test("what was typed and what waits come back after the tab was closed, and go on signing out", async ({
  page,
  context,
  isMobile,
}) => {
  await signIn(page, front);
  await openDesk(page);
  const words = ownWords("đóng thẻ");
  await chooseTopic(page);
  await page.route("**/api/opinions/desk", (route) => route.abort());
  await textOf(page).fill(`Đèn hỏng, ${words}.`);
  await save(page);
  await expect(waiting(page)).toContainText("Chưa gửi được: 1 ý kiến");
  await textOf(page).fill(`Đang gõ thì đóng thẻ, ${words}.`);
  const address = page.url();
  await page.close({ runBeforeUnload: true });

  const again = await context.newPage();
  await again.goto(address);
  await expect(textOf(again)).toHaveValue(`Đang gõ thì đóng thẻ, ${words}.`);
  await expect(again.getByRole("combobox", { name: "Lĩnh vực" })).toHaveValue(/môi trường/i);
  await expect(again.getByText("Đã khôi phục nội dung đang gõ dở")).toBeVisible();
  await expect(again.getByRole("status").filter({ hasText: "Đã gửi từ máy này" })).toBeVisible();

  if (isMobile) await again.getByRole("button", { name: "Mục khác" }).click();
  await again.getByRole("button", { name: "Đăng xuất" }).first().click();
  await again.waitForURL(/sign-in/);
  const left = await again.evaluate(() => Object.keys(localStorage));
  expect(left.filter((key) => key.startsWith("doi-thoai."))).toEqual([]);
});

test("an officer finds the same matter while typing, joins it by a key, and takes a slip back", async ({
  page,
}, { project }) => {
  test.skip(project.name !== "desktop", "a phone has no Alt key");
  await enter(page, front);
  await openDesk(page);
  const words = ownWords("bến thuyền hoa sen");
  await textOf(page).fill(`Bờ kè ${words} bị sạt lở nguy hiểm.`);
  await chooseTopic(page);
  await save(page);
  await expect(savedCode(page)).toBeVisible();
  const first = (await savedCode(page).textContent()) ?? "";

  await textOf(page).fill(`Lại sạt lở bờ kè ${words}, đề nghị gia cố.`);
  const similar = page.getByRole("region", { name: "Có thể cùng nội dung" });
  await expect(similar.getByRole("link", { name: first })).toBeVisible();
  await expectReadable(page);
  await textOf(page).press("Alt+1");
  await expect(similar.getByText(`Sẽ gộp cùng vấn đề với ${first}`)).toBeVisible();
  await textOf(page).press("Control+Enter");
  await expect(savedCode(page)).not.toHaveText(first);

  await savedCode(page).click();
  await expect(
    page.getByText(new RegExp(`cùng nêu vấn đề .*theo ý kiến đầu mối ${first}`)),
  ).toBeVisible();
  await page.getByRole("link", { name: new RegExp(words) }).click();
  await expect(page.getByText("2 ý kiến cùng nêu vấn đề này")).toBeVisible();
  await expectReadable(page);
  await page.getByRole("button", { name: /^Đưa .* ra khỏi vấn đề/ }).click();
  await expect(page.getByText("mỗi ý kiến đứng riêng")).toBeVisible();

  await openDesk(page);
  await textOf(page).fill(`Ghi nhầm, ${words}.`);
  await chooseTopic(page);
  await save(page);
  await expect(savedCode(page)).toBeVisible();
  const wrong = (await savedCode(page).textContent()) ?? "";
  await page.getByRole("button", { name: `Hoàn tác ${wrong}` }).click();
  await expect(page.getByText(`Đã hoàn tác ${wrong}`)).toBeVisible();
});

test("one press on an empty desk says what is missing", async ({ page }) => {
  await enter(page, front);
  await openDesk(page);
  await expect(
    page.getByRole("combobox", { name: "Lĩnh vực" }).and(page.locator("input")),
  ).toBeVisible();
  await save(page);
  await expect(page.getByText("Hãy điền mục này.").first()).toBeVisible();
});

test("what is typed on top of a restored draft outlives a save that fails", async ({ page }) => {
  await enter(page, front);
  await openDesk(page);
  const restored = page.getByText("Đã khôi phục nội dung đang gõ dở");
  const topicError = page.getByText("Hãy điền mục này.").last();
  await textOf(page).fill("Đèn đường hỏng");
  await page.reload();
  await expect(restored).toBeVisible();
  await textOf(page).fill("Đèn đường hỏng đã một tháng.");
  await page.getByLabel("Kênh").selectOption({ label: "Gửi văn bản" });
  await save(page);
  await expect(topicError).toBeVisible();
  await expect(textOf(page)).toHaveValue("Đèn đường hỏng đã một tháng.");
  await expect(page.getByLabel("Kênh").locator("option:checked")).toHaveText("Gửi văn bản");

  await page.reload();
  await expect(textOf(page)).toHaveValue("Đèn đường hỏng đã một tháng.");
  await page.getByRole("button", { name: "Bỏ nội dung này" }).click();
  await textOf(page).fill("Cống tắc đầu ngõ.");
  await save(page);
  await expect(topicError).toBeVisible();
  await expect(textOf(page)).toHaveValue("Cống tắc đầu ngõ.");
  await page.reload();
  await expect(textOf(page)).toHaveValue("Cống tắc đầu ngõ.");
});

test("one text becomes several opinions, and one again", async ({ page }) => {
  await enter(page, front);
  await openDesk(page);
  const words = ownWords("nhiều việc");
  await textOf(page).fill(`1. Cống tắc ${words}.\n2. Đèn hỏng ${words}.`);
  await chooseTopic(page);
  await page.getByRole("button", { name: "Lưu và mở" }).click();
  await page.getByRole("link", { name: "Tách", exact: true }).click();
  await expect(page.getByLabel("Phần 1", { exact: true })).toHaveValue(`Cống tắc ${words}.`);
  await expectReadable(page);
  await page.getByRole("button", { name: "Tách thành nhiều ý kiến" }).click();
  await expect(page.getByRole("heading", { name: "thành 2 ý kiến" })).toBeVisible();
  await page.getByText("Toàn văn trước khi tách").click();
  await page.getByRole("button", { name: "Hoàn tác việc tách" }).click();
  await expect(page.getByText("Đã hoàn tác việc tách.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the desk finds similar ones on asking, and keeps what was typed", async ({ page }) => {
    await enter(page, front);
    await openDesk(page);
    const text = "Ngõ 264 Âu Cơ hễ mưa là ngập, cống thoát nước tắc";
    await textOf(page).fill(text);
    await save(page);
    await expect(page.getByRole("link", { name: "Lĩnh vực: Hãy điền mục này." })).toBeVisible();
    await page.getByRole("button", { name: "Tìm ý kiến tương tự" }).click();
    await expect(page.getByRole("radio", { name: "Không trùng ý kiến nào" })).toBeChecked();
    await expect(textOf(page)).toHaveValue(text);
    await page.getByLabel("Lĩnh vực").selectOption({ index: 9 });
    await save(page);
    await expect(savedCode(page)).toBeVisible();
  });
});
