import { expect, test } from "@playwright/test";
import { recordOpinionAtDesk } from "../support/record-opinion";
import { expectReadable } from "../support/scan";
import { enter, pageOf } from "../support/sign-in";

const front = "mattran.tayho";
const office = "vanphong.tayho";
const secretary = "bithu.tayho";

/** Words of their own for each run, so that a search finds exactly this opinion. */
const ownWords = () => `cây sưa số ${Date.now().toString().slice(-8)}`;

test("a denunciation is told apart, hidden from the leaders, redirected with a notice, and turned back", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const words = ownWords();
  const page = await pageOf(browser, front, { javaScriptEnabled: false });
  const leader = await pageOf(browser, secretary);
  const code = await recordOpinionAtDesk(page, `Tôi tố cáo ông Nguyễn Văn Bình chặt ${words}.`);
  await leader.goto(`/opinions/${code}`);
  await expect(leader.getByRole("heading", { level: 1, name: code })).toBeVisible();

  await page.goto(`/opinions/${code}`);
  await expect(page.getByText("Có dấu hiệu tố cáo: “tố cáo”")).toBeVisible();
  await page.getByText("Đây là khiếu nại hoặc tố cáo?", { exact: true }).click();
  const telling = page.getByRole("form", { name: "Đây là khiếu nại hoặc tố cáo?" });
  await telling.getByRole("button", { name: "Tách sang thủ tục riêng" }).click();
  await page.getByText("Đây là khiếu nại hoặc tố cáo?", { exact: true }).click();
  await telling.getByLabel("Căn cứ xác định").fill("Nêu tên người và hành vi vi phạm.");
  await telling.getByRole("button", { name: "Tách sang thủ tục riêng" }).click();
  await expect(page).toHaveURL(new RegExp(`/opinions/redirected/${code}`));

  await leader.goto(`/opinions/${code}`);
  await expect(leader.getByRole("heading", { level: 1, name: code })).toHaveCount(0);
  await leader.goto(`/opinions?q=${encodeURIComponent(words)}`);
  await expect(leader.getByRole("main")).not.toContainText(code);

  await page.getByLabel("Cơ quan nhận").fill("Thanh tra thành phố Hà Nội");
  await page.getByRole("button", { name: "Ghi việc chuyển" }).click();
  await expect(page.getByText("Đã ghi việc chuyển.")).toBeVisible();
  await page.getByRole("link", { name: "In thông báo" }).click();
  await expect(page.getByRole("article")).toContainText("Thanh tra thành phố Hà Nội");
  await expect(page.getByRole("article")).not.toContainText(words);

  await page.goto(`/opinions/redirected/${code}`);
  await page.getByText("Tách nhầm?", { exact: true }).click();
  const back = page.getByRole("form", { name: "Tách nhầm?" });
  await back.getByLabel("Lý do").fill("Chỉ là phản ánh về cây xanh.");
  await back.getByRole("button", { name: "Đưa trở lại danh sách" }).click();
  await expect(page).toHaveURL(new RegExp(`/opinions/${code}`));
  await leader.goto(`/opinions/${code}`);
  await expect(leader.getByRole("main")).toContainText(words);
});

test("opinions ticked in the list get a topic together, and have the old one back by one press", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await pageOf(browser, office, { javaScriptEnabled: false });
  const words = ownWords();
  const codes = [await recordOpinionAtDesk(page, `Đề nghị cắt tỉa ${words}.`)];
  codes.push(await recordOpinionAtDesk(page, `Đề nghị chống đổ ${words}.`));

  await page.goto(`/opinions?q=${encodeURIComponent(words)}`);
  for (const code of codes) await page.getByRole("checkbox", { name: `Chọn ${code}` }).check();
  await page.getByRole("button", { name: "Xử lý…" }).click();
  await expect(page.getByText("2 ý kiến", { exact: true })).toBeVisible();
  const form = page.getByRole("form", { name: "Đặt lĩnh vực" });
  await form.getByLabel("Lĩnh vực").selectOption("environment");
  await form.getByRole("button", { name: "Đặt lĩnh vực" }).click();
  await expect(page.getByText("2 ý kiến đã xử lý.")).toBeVisible();
  const reader = await pageOf(browser, office);
  await reader.goto(page.url());
  await expectReadable(reader);

  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText(/Đã hoàn tác 2 ý kiến/)).toBeVisible();
});

test("the desk hints at a complaint while it is typed", async ({ page }) => {
  await enter(page, front);
  await page.goto("/opinions/new");
  await page
    .getByRole("link", { name: /^Hội nghị đối thoại/ })
    .first()
    .click();
  await page.getByLabel("Nội dung ý kiến").fill("Tôi khiếu nại quyết định thu hồi đất.");
  await expect(page.getByText("có dấu hiệu khiếu nại")).toBeVisible();
  await page.getByLabel("Nội dung ý kiến").fill("Đề nghị sửa đèn ngõ 52.");
  await expect(page.getByText("có dấu hiệu khiếu nại")).toHaveCount(0);
});

test("whoever raised an opinion takes a slip home and follows it without an account", async ({
  browser,
}) => {
  const page = await pageOf(browser, front, { javaScriptEnabled: false });
  const words = ownWords();
  const code = await recordOpinionAtDesk(page, `Đề nghị trồng thay ${words}.`);
  await page.getByRole("link", { name: "Phiếu tiếp nhận" }).click();
  await page.getByRole("button", { name: "Thêm địa chỉ tra cứu vào phiếu" }).click();
  const slip = page.getByRole("article");
  await expect(slip).toContainText(words);
  const address = await slip.getByText(/\/t\/[\w-]{32}$/).textContent();

  const citizen = await (await browser.newContext()).newPage();
  await citizen.goto(new URL(address ?? "").pathname);
  await expect(citizen.getByRole("heading", { level: 1 })).toContainText(code);
  await expect(citizen.getByRole("main")).toContainText("Chưa trả lời");
  await expect(citizen.getByRole("main")).not.toContainText(words);
  await expectReadable(citizen);
});

test("a ward adds a topic of its own and finds it offered at the desk", async ({ browser }) => {
  const page = await pageOf(browser, office, { javaScriptEnabled: false });
  const name = `Cây xanh ${Date.now().toString().slice(-8)}`;
  await page.goto("/settings/topics");
  const form = page.getByRole("form", { name: "Thêm lĩnh vực chi tiết" });
  await form.getByLabel("Thuộc lĩnh vực chung").selectOption("environment");
  await form.getByLabel("Tên", { exact: true }).fill(name);
  await form.getByRole("button", { name: "Thêm" }).click();
  await expect(page.getByText("Đã thêm lĩnh vực.")).toBeVisible();
  await page.getByRole("link", { name: `Sửa ${name}` }).click();
  await page.getByLabel("Tên", { exact: true }).fill(`${name} đường phố`);
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("row", { name: new RegExp(`${name} đường phố`) })).toBeVisible();
  await page.goto("/opinions/new");
  await page
    .getByRole("link", { name: /^Hội nghị đối thoại/ })
    .first()
    .click();
  await expect(page.getByLabel("Lĩnh vực").locator("option", { hasText: name })).toHaveCount(1);
});
