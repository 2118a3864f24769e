import { expect, test, type Page } from "@playwright/test";
import { ownDay } from "../support/own-day";
import { expectReadable } from "../support/scan";
import { enter } from "../support/sign-in";

const office = "vanphong.phucloi";

/** A planned conference of its own, and the page of its invited. */
async function planConference(page: Page): Promise<string> {
  await enter(page, office);
  await page.goto("/conferences/new");
  await page.getByLabel("Ngày", { exact: true }).fill(ownDay());
  await page.getByLabel("Tên địa điểm 1").fill("Hội trường UBND phường");
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Tên hội nghị").fill(`Đối thoại mời thử ${Date.now().toString(36)}`);
  await page.getByRole("button", { name: "Lập lịch" }).click();
  await page.waitForURL(/\/conferences\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  await page.getByRole("main").getByRole("link", { name: "Chốt kế hoạch" }).first().click();
  await page.getByRole("button", { name: "Chốt kế hoạch" }).click();
  await page.waitForURL((url) => url.pathname === address);
  return address;
}

test("somebody without an account is invited, replies without JavaScript, and is on the list of whom to tell", async ({
  page,
  browser,
}) => {
  const address = await planConference(page);

  await test.step("invited once, by name", async () => {
    await page.goto(`${address}/invitations/new`);
    const form = page.getByRole("form", { name: "Một người ngoài hệ thống" });
    const invite = async (name: string, outcome: string) => {
      await expect(form.getByLabel("Họ và tên")).toHaveValue("");
      await form.getByLabel("Họ và tên").fill(name);
      await form.getByLabel("Tổ dân phố").fill("Tổ dân phố số 5");
      await form.getByLabel("Điện thoại").fill("0900 000 999");
      await form.getByRole("button", { name: "Thêm vào danh sách" }).click();
      await expect(page.getByText(outcome).first()).toBeVisible();
    };
    await invite("Nguyễn Thị Thử", "Đã thêm 1 người");
    await invite("nguyen thi thu", "đã có trong danh sách mời");
  });

  await test.step("a pasted list is shown before anything is written", async () => {
    await page.goto(`${address}/invitations/import`);
    const list = "Lê Văn Hai; Tổ trưởng; ; Tổ dân phố số 7\n; không tên; ; Tổ dân phố số 8";
    await page.getByLabel("Danh sách", { exact: true }).fill(list);
    await page.getByRole("button", { name: "Xem trước" }).click();
    await expect(page.getByText("Dòng 2: không tên")).toBeVisible();
    await page.getByRole("button", { name: "Thêm 1 người" }).click();
    await expect(page.getByText("Đã thêm 1 người")).toBeVisible();
  });

  await test.step("sent, with a link of their own", async () => {
    await page.getByRole("link", { name: "Gửi giấy mời (2)" }).click();
    await page.waitForURL(/\/invitations\/send$/);
    await expectReadable(page);
    await page.getByRole("button", { name: "Gửi 2 giấy mời" }).click();
    await expect(page.getByText("Đã gửi 2 giấy mời")).toBeVisible();
    await page.getByRole("link", { name: "Nguyễn Thị Thử" }).click();
  });

  const link = page.getByRole("link", { name: /\/r\// });
  const reply = new URL((await link.getAttribute("href"))!).pathname;

  await test.step("the reply takes a cheap phone and no script", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const phone = await context.newPage();
    await phone.goto(reply);
    await expect(phone.getByText("Nguyễn Thị Thử")).toBeVisible();
    await expect(phone.locator("body")).not.toContainText("Lê Văn Hai");
    await phone.getByRole("button", { name: "Gửi trả lời" }).click();
    await expect(phone.getByText("Hãy chọn một mục.").last()).toBeVisible();
    await phone.getByRole("radio", { name: "Tôi sẽ dự" }).check();
    await phone.getByRole("button", { name: "Gửi trả lời" }).click();
    await expect(phone.getByText("Đã ghi trả lời của Ông/Bà")).toBeVisible();
    await expect(phone.getByRole("img", { name: "Mã QR để điểm danh" })).toBeVisible();
    await context.close();
    await page.reload();
    await expect(page.getByText("Sẽ dự").first()).toBeVisible();
  });

  await test.step("the cancellation must be told in person, and is ticked off", async () => {
    await page.goto(`${address}/cancel`);
    await page.getByLabel("Lý do").fill("Thử việc báo hủy.");
    await page.getByRole("button", { name: "Hủy hội nghị" }).click();
    await page.waitForURL((url) => url.pathname === address);
    await page.goto(`${address}/invitations/tell`);
    await expectReadable(page);
    await page.getByRole("button", { name: "Đã báo cho Nguyễn Thị Thử" }).click();
    await expect(page.getByText(/Đã báo lúc/)).toBeVisible();
    await page.goto(reply);
    await expect(page.getByText("Hội nghị đã hủy.")).toBeVisible();
    await expectReadable(page);
    await expect(page.getByRole("button", { name: "Gửi trả lời" })).toHaveCount(0);
  });
});

test("the desk finds a name by three letters, marks it with Enter, and takes it back", async ({
  page,
  isMobile,
}) => {
  // Desktop and phone run side by side, each with a person of its own.
  const [name, typed] = isMobile ? ["Lưu Đức Mạnh", "luu man"] : ["Vũ Thị Lan Anh", "vu lan"];
  await enter(page, "mattran.tayho");
  await page.goto("/conferences?when=held");
  const held = page.getByRole("link", { name: /Hội nghị đối thoại định kỳ năm 2026/ });
  await held.first().click();
  await page.waitForURL(/\/conferences\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}/check-in`);
  const query = page.getByRole("searchbox");
  const arrive = page.getByRole("button", { name: new RegExp(`^Có mặt.*${name}`) });
  await query.fill(typed);
  await expect(arrive).toBeVisible();
  await query.press("Enter");
  await expect(page.getByText(`Đã ghi có mặt: ${name}.`)).toBeVisible();
  await page.getByRole("button", { name: new RegExp(`^Bỏ ghi.*${name}`) }).click();
  await expect(page.getByText(`Đã ghi có mặt: ${name}.`)).toHaveCount(0);
  await query.fill(typed);
  await expect(arrive).toBeVisible();
  await expectReadable(page);
});
