import { expect, test } from "@playwright/test";
import { enter, pageOf } from "../support/sign-in";

test("an administrator adds a person, gives a post, opens the account, and closes it again", async ({
  page,
  browser,
}, { project, parallelIndex }) => {
  const sign = `${project.name}.${parallelIndex}.${Date.now().toString(36)}`;
  const name = "Ngô Thị Minh Châu";
  const password = "mưa rào trên phố cũ";
  await enter(page, "quantri.hanoi");

  await test.step("a person, with what is wrong said at the field and the rest kept", async () => {
    await page.goto("/people/new");
    await page.getByLabel("Họ và tên").fill(name);
    await page.getByLabel("Thư điện tử công vụ").fill("ten@");
    await page.getByRole("button", { name: "Thêm cán bộ" }).click();
    await expect(page.getByLabel("Thư điện tử công vụ")).toHaveAccessibleDescription(/chưa đúng/);
    await expect(page.getByLabel("Họ và tên")).toHaveValue(name);
    await page.getByLabel("Thư điện tử công vụ").fill("");
    await page.getByRole("button", { name: "Thêm cán bộ" }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  });
  const address = new URL(page.url()).pathname;

  await test.step("a post of phường Phúc Lợi, refused on a day before the ward was there", async () => {
    await page.goto(`${address}/posts/new?unit=PPL`);
    await page.getByLabel("Tổ chức").selectOption("Văn phòng Đảng ủy phường Phúc Lợi");
    await page.getByLabel("Loại chức vụ").selectOption("secretariatOfficer");
    await page.getByLabel("Tên chức vụ").fill(`Chuyên viên ${sign}`);
    await page.getByLabel("Giữ từ ngày").fill("01/01/2025");
    await page.getByRole("button", { name: "Giao chức vụ" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Cơ quan này");
    await page.getByLabel("Giữ từ ngày").fill("01/07/2025");
    await page.getByRole("button", { name: "Giao chức vụ" }).click();
    await expect(page.getByText("Đã giao chức vụ.")).toBeVisible();
  });

  await test.step("an account, not with a password that is easy to guess", async () => {
    await page.getByLabel("Tên đăng nhập").fill(`chau.${sign}`);
    await page.getByLabel("Mật khẩu đầu tiên").fill("matkhau2026!!");
    await page.getByRole("button", { name: "Mở tài khoản" }).click();
    await expect(page.getByLabel("Mật khẩu đầu tiên")).toHaveAccessibleDescription(/dễ đoán/);
    await expect(page.getByLabel("Tên đăng nhập")).toHaveValue(`chau.${sign}`);
    await page.getByLabel("Mật khẩu đầu tiên").fill(password);
    await page.getByRole("button", { name: "Mở tài khoản" }).click();
    await expect(page.getByText("Đã mở tài khoản.")).toBeVisible();
  });

  const newcomer = await (await browser.newContext()).newPage();
  await test.step("the new person sees the ward of the post, and nothing of others", async () => {
    await newcomer.goto("/sign-in");
    await newcomer.getByLabel("Tên đăng nhập").fill(`chau.${sign}`);
    await newcomer.getByLabel("Mật khẩu", { exact: true }).fill(password);
    await newcomer.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(newcomer).toHaveURL(/\/work/);
    await newcomer.goto("/units/PPL");
    await expect(newcomer.getByRole("heading", { level: 1 })).toHaveText("Phường Phúc Lợi");
    expect((await newcomer.goto("/units/PTH"))?.status()).toBe(404);
    expect((await newcomer.goto("/people/new"))?.status()).toBe(404);
  });

  await test.step("the account is disabled, and the person is out at once", async () => {
    await page.getByRole("button", { name: "Khóa tài khoản" }).click();
    await expect(page.getByText("Đã khóa tài khoản")).toBeVisible();
    await newcomer.goto("/work");
    await expect(newcomer).toHaveURL(/\/sign-in/);
  });
});

test("units are found without accents, and those that are no more say where to look now", async ({
  page,
}) => {
  await enter(page, "vanphong.hanoi");
  await page.goto("/units?q=sai+dong");
  await page.getByRole("link", { name: "Phường Sài Đồng" }).click();
  await expect(
    page.getByText("Phường Sài Đồng đã kết thúc hoạt động ngày 31/12/2024"),
  ).toBeVisible();
  await page.getByRole("link", { name: "Phường Phúc Lợi" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Phường Phúc Lợi");
});

test("a ward's officer reads its people and changes nothing", async ({ browser }) => {
  const page = await pageOf(browser, "vanphong.tayho");
  await page.goto("/people");
  await expect(page.getByRole("link", { name: "Thêm cán bộ" })).toHaveCount(0);
  await page.locator("a.row-link").first().click();
  await expect(page.getByRole("heading", { level: 2, name: "Chức vụ" })).toBeVisible();
  await expect(page.getByRole("button", { name: /tài khoản/ })).toHaveCount(0);
  expect((await page.goto("/people/not-an-id"))?.status()).toBe(404);
  expect((await page.goto("/units?page=-3&type=nothing&q=%00"))?.status()).toBe(200);
});
