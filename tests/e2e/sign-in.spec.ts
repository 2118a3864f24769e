import { expect, test } from "@playwright/test";
import { demoPassword } from "@/lib/people/demo-password";
import { signIn } from "../support/sign-in";

const wrong = "Tên đăng nhập hoặc mật khẩu không đúng.";

test("signing in leads to the page that was asked for, signing out ends every copy of the cookie", async ({
  page,
  context,
  browser,
  isMobile,
}) => {
  await page.goto("/sign-in?next=/opinions");
  await page.getByLabel("Tên đăng nhập").fill("VANPHONG.tayho");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ý kiến" })).toBeVisible();

  const copy = await browser.newContext({ storageState: await context.storageState() });
  const elsewhere = await copy.newPage();
  await elsewhere.goto("/account");
  await expect(
    elsewhere.getByRole("heading", { level: 1, name: "Tài khoản của tôi" }),
  ).toBeVisible();

  if (isMobile) await elsewhere.getByRole("button", { name: "Mục khác" }).click();
  await elsewhere.getByRole("button", { name: "Đăng xuất", exact: true }).click();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.goto("/opinions");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a wrong password and an unknown name get the same sentence, and the name stays", async ({
  page,
}) => {
  for (const username of ["vanphong.tayho", "nobody.at.all"]) {
    await page.goto("/sign-in");
    await page.getByLabel("Tên đăng nhập").fill(username);
    await page.getByLabel("Mật khẩu", { exact: true }).fill("mật khẩu sai của tôi");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page.getByRole("alert").filter({ hasText: wrong })).toBeVisible();
    await expect(page.getByLabel("Tên đăng nhập")).toHaveValue(username);
    expect(await page.content()).not.toContain("mật khẩu sai của tôi");
  }
});

test("an empty form says what is missing, at the fields", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByLabel("Tên đăng nhập")).toHaveAccessibleDescription(/Hãy điền mục này/);
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveAccessibleDescription(
    /Hãy điền mục này/,
  );
});

test("no address leads away from the site", async ({ page }) => {
  await page.goto("/sign-in?next=//elsewhere.example/work");
  await page.getByLabel("Tên đăng nhập").fill("mattran.tayho");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL((url) => url.pathname === "/work");
});

test("a form that outlives its session keeps what was typed until one has signed in elsewhere", async ({
  page,
}) => {
  await signIn(page, "vanphong.dongda");
  await page.goto("/conferences/new");
  const title = page.getByLabel("Tên hội nghị");
  await title.fill("Hội nghị đã gõ dở");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByText("Phiên làm việc đã hết.")).toBeVisible();
  await expect(title).toHaveValue("Hội nghị đã gõ dở");

  const elsewhere = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Đăng nhập ở thẻ khác" }).click();
  await signIn(await elsewhere, "vanphong.dongda");
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await expect(page.getByText("Hãy điền mục này.").first()).toBeVisible();
  await expect(title).toHaveValue("Hội nghị đã gõ dở");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, is told what was wrong, and signs out", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByLabel("Tên đăng nhập").fill("bithu.tayho");
    await page.getByLabel("Mật khẩu", { exact: true }).fill("mật khẩu sai của tôi");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page.getByText(wrong).first()).toBeVisible();
    await expect(page.getByLabel("Tên đăng nhập")).toHaveValue("bithu.tayho");
    expect(await page.content()).not.toContain("mật khẩu sai của tôi");

    await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page).toHaveURL(/\/work/);
  });
});

test("one press on the demo's page is enough to look around as somebody", async ({ page }) => {
  await page.goto("/demo");
  await page
    .getByRole("button", { name: /^Vào thử bằng tài khoản của/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/work/);
});

test("two browsers of one person: the other is signed out when asked for", async ({
  page,
  browser,
}) => {
  await signIn(page, "thuongtruc.hdnd.thanhtri");
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "thuongtruc.hdnd.thanhtri");

  await page.goto("/account");
  await page.getByRole("button", { name: "Đăng xuất ở các nơi khác" }).click();
  await expect(page.getByText("Đã đăng xuất ở các nơi khác.")).toBeVisible();
  await other.goto("/work");
  await expect(other).toHaveURL(/\/sign-in/);
});
