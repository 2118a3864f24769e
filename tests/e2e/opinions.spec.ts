import { expect, test, type Page } from "@playwright/test";
import { enter, pageOf } from "../support/sign-in";
import { chooseTopic } from "../support/choose-topic";

const front = "mattran.tayho";
const office = "vanphong.tayho";

/** Words of their own for each run, so that a search finds exactly this opinion. */
const ownWords = () => `đèn đường số ${Date.now().toString().slice(-8)}`;

async function openDesk(page: Page) {
  await page.goto("/opinions/new");
  await page
    .getByRole("link", { name: /^Hội nghị đối thoại/ })
    .first()
    .click();
  await expect(page.getByLabel("Nội dung ý kiến")).toBeVisible();
}

const savedCode = (page: Page) => page.getByRole("status").getByRole("link", { name: /-\d{4}-/ });

async function record(page: Page, text: string, contributor = "") {
  await page.getByLabel("Nội dung ý kiến").fill(text);
  await page.getByRole("textbox", { name: /^Người nêu/ }).fill(contributor);
  await page.getByLabel("Lĩnh vực").selectOption({ index: 9 });
  await page.getByRole("button", { name: "Lưu và ghi tiếp" }).click();
  await expect(savedCode(page)).toBeVisible();
  return (await savedCode(page).textContent()) ?? "";
}

test("a Front officer logs two opinions by keyboard, each in under 20 seconds", async ({ page }, {
  project,
}) => {
  test.skip(project.name !== "desktop", "a phone has no keyboard");
  await enter(page, front);
  await openDesk(page);
  const keys = page.keyboard;
  const text = page.getByLabel("Nội dung ý kiến");
  await expect(text).toBeFocused();
  const words = ownWords();

  const begun = Date.now();
  await keys.type(`Đề nghị sửa ${words} ở ngõ 52.`);
  for (const typed of ["", "Phi", "Tổ dân phố số 7", "", "moi truong"]) {
    await keys.press("Tab");
    await keys.type(typed);
  }
  await expect(page.getByRole("option", { name: /môi trường/i }).first()).toBeVisible();
  await keys.press("Enter");
  await keys.press("Control+Enter");
  await expect(savedCode(page)).toHaveText(/^[A-Z]+-\d{4}-\d{3,}$/);
  expect(Date.now() - begun).toBeLessThan(20_000);
  const code = (await savedCode(page).textContent()) ?? "";

  await expect(text).toBeFocused();
  await expect(text).toHaveValue("");
  await expect(page.getByLabel("Kênh")).toHaveValue("slip");
  await expect(page.getByLabel("Tổ chức, tổ dân phố")).toHaveValue("Tổ dân phố số 7");
  await expect(page.getByLabel("Lĩnh vực")).toHaveValue(/môi trường/i);
  await keys.type("Đề nghị thu gom rác đúng giờ.");
  await keys.press("Control+Enter");
  await expect(savedCode(page)).not.toHaveText(code);
  await expect(page.getByRole("main").getByRole("link", { name: code })).toBeVisible();

  await page.goto("/opinions");
  await page.getByRole("searchbox").fill(words.normalize("NFD").replace(/\p{M}|đ/gu, unaccented));
  await keys.press("Enter");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("main")).toContainText(code);
  await page.getByRole("searchbox").fill(code.toLowerCase().replaceAll("-", ""));
  await keys.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible();
});

const unaccented = (mark: string) => (mark === "đ" ? "d" : "");

test("the desk works without JavaScript, and keeps what was typed when something is missing", async ({
  browser,
}) => {
  const page = await pageOf(browser, front, { javaScriptEnabled: false });
  await openDesk(page);
  const words = ownWords();
  await page.getByLabel("Nội dung ý kiến").fill(words);
  await page.getByLabel("Tổ chức, tổ dân phố").fill("Chi hội Phụ nữ số 3");
  await page.getByRole("button", { name: "Lưu và ghi tiếp" }).click();
  await expect(
    page.getByText("Hãy chọn một mục.").or(page.getByText("Hãy điền mục này.")).first(),
  ).toBeVisible();
  await expect(page.getByLabel("Nội dung ý kiến")).toHaveValue(words);
  await expect(page.getByLabel("Tổ chức, tổ dân phố")).toHaveValue("Chi hội Phụ nữ số 3");

  const code = await record(page, words);
  await expect(page.getByLabel("Nội dung ý kiến")).toHaveValue("");
  await expect(page.getByLabel("Tổ chức, tổ dân phố")).toHaveValue("Chi hội Phụ nữ số 3");
  await page.goto(`/opinions?q=${code}`);
  await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible();
});

test("who raised an opinion is shown on request, once, and the request is in the history", async ({
  browser,
}) => {
  const page = await pageOf(browser, office, { javaScriptEnabled: false });
  await openDesk(page);
  const code = await record(page, ownWords(), "Trần Thị Hoa");
  await page.goto(`/opinions/${code}`);
  await expect(page.getByRole("main")).not.toContainText("Trần Thị Hoa");
  await page.getByRole("button", { name: "Xem (có ghi nhật ký)" }).click();
  await expect(page.getByRole("main")).toContainText("Trần Thị Hoa");

  await page.goto(`/opinions/${code}`);
  await expect(page.getByRole("main")).not.toContainText("Trần Thị Hoa");
  await expect(page.getByText("xem thông tin người nêu ý kiến")).toBeVisible();
});

test("of two who correct one opinion the second is told, keeps the words, and decides", async ({
  browser,
}) => {
  const first = await pageOf(browser, front);
  const second = await pageOf(browser, office);
  await openDesk(first);
  await first.getByLabel("Nội dung ý kiến").fill(ownWords());
  await chooseTopic(first);
  await first.getByRole("button", { name: "Lưu và ghi tiếp" }).click();
  const code = (await savedCode(first).textContent()) ?? "";

  for (const page of [first, second]) await page.goto(`/opinions/${code}/edit`);
  await first.getByLabel("Nội dung ý kiến").fill("Nội dung của Mặt trận");
  await first.getByRole("button", { name: "Lưu" }).click();
  await expect(first.getByText("Đã lưu nội dung sửa.")).toBeVisible();

  await second.getByLabel("Nội dung ý kiến").fill("Nội dung của văn phòng");
  await second.getByRole("button", { name: "Lưu" }).click();
  await expect(second.getByText(/vừa thay đổi mục này lúc/)).toBeVisible();
  await expect(second.getByLabel("Nội dung ý kiến")).toHaveValue("Nội dung của văn phòng");
  await expect(second.getByRole("main")).toContainText("Nội dung của Mặt trận");
  await second.getByRole("button", { name: "Lưu" }).click();
  await expect(second.getByText("Đã lưu nội dung sửa.")).toBeVisible();
  await expect(second.getByRole("main")).toContainText("Nội dung của văn phòng");
});

test("an address typed by hand is never a fault", async ({ page }) => {
  await enter(page, office);
  const statusOf = async (path: string) => (await page.goto(path))?.status();
  expect(await statusOf("/opinions?page=-1&year=NaN&answer={}&sort=text&due=%00&q=%00")).toBe(200);
  await expect(page.getByText("Đã bỏ qua điều kiện không hợp lệ")).toBeVisible();
  expect(await statusOf("/opinions?page=9999999&q='%3B--&topic=x&conference=1")).toBe(200);
  for (const absent of ["/opinions?unit=ZZZ", "/opinions?unit=%00", "/opinions/TH-2024-999999"]) {
    expect(await statusOf(absent)).toBe(404);
  }
  expect(await statusOf("/opinions/new?conference=1")).toBe(404);
});

test("the HTTP API lists, tells and logs, and says no by status and sentence", async ({
  page,
  request,
}) => {
  expect((await request.get("/api/v1/opinions")).status()).toBe(401);
  await enter(page, office);
  await openDesk(page);
  const conferenceId = new URL(page.url()).searchParams.get("conference");
  const api = page.request;
  const key = crypto.randomUUID();
  const body = {
    conferenceId,
    moment: "before",
    channel: "slip",
    text: "Gửi qua API",
    topicId: "other",
  };
  const post = (data: unknown, headers = {}) =>
    api.post("/api/v1/opinions", { data, headers: { "idempotency-key": key, ...headers } });

  const made = await post(body);
  expect(made.status()).toBe(201);
  const { code } = await made.json();
  const again = await post(body);
  expect([again.status(), (await again.json()).code]).toEqual([200, code]);

  const wrong = await post({ ...body, text: { not: "x" }, moment: "during" });
  expect(wrong.status()).toBe(400);
  expect(Object.keys((await wrong.json()).fieldErrors).sort()).toEqual(["moment", "text"]);
  expect((await post([1])).status()).toBe(400);
  expect((await post("x".repeat(70_000), { "content-type": "application/json" })).status()).toBe(
    413,
  );
  expect((await post("a=1", { "content-type": "text/plain" })).status()).toBe(415);
  expect((await post(body, { "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await post(body, { origin: "https://example.org" })).status()).toBe(403);
  const elsewhere = { ...body, conferenceId: crypto.randomUUID() };
  const absent = await post(elsewhere, { "idempotency-key": crypto.randomUUID() });
  expect(absent.status()).toBe(404);
  expect((await absent.json()).message).toContain("Không tìm thấy");

  const list = await (
    await api.get(`/api/v1/opinions?conference=${conferenceId}&q=gui+qua+api`)
  ).json();
  expect(list).toMatchObject({ cappedTotal: false, ignored: [] });
  expect(list.rows.map((row: { code: string }) => row.code)).toContain(code);
  const one = await (await api.get(`/api/v1/opinions/${code}`)).json();
  expect(one).toMatchObject({ opinion: { code }, answers: [], outcomes: [] });
  expect(one.history[0].event.type).toBe("opinion.recorded");
  expect((await api.get("/api/v1/opinions/TH-2024-999999")).status()).toBe(404);
  expect((await api.get("/api/v1/opinions?unit=ZZZ")).status()).toBe(404);
});
