// What a ward collected and may not decide on goes up, is answered there, and comes back to whoever asked.
import { expect as expectAtOnce, test, type Page } from "@playwright/test";
import { recordOpinionAtDesk } from "../support/record-opinion";
import { expectReadable } from "../support/scan";
import { pageOf } from "../support/sign-in";

// Every act ends in a page rendered anew; a machine that runs other journeys beside may take a while.
const expect = expectAtOnce.configure({ timeout: 20_000 });

test.use({ actionTimeout: 30_000 });

const answer = "Thành phố bố trí vốn mở rộng đường trong năm 2027, khởi công trước ngày 30/6/2027.";

/** The list is a native one until its code has arrived; from then on one types. */
async function choose(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label }).and(page.locator("input")).fill(option);
  await page.getByRole("option", { name: option }).first().click();
}

async function unfold(page: Page, summary: string | RegExp) {
  await page.locator("summary", { hasText: summary }).first().click();
}

test("a matter of the ward goes up, is answered by the city, and its answer is told to the citizen", async ({
  browser,
}, { project }) => {
  test.skip(project.name !== "desktop", "the people of two units at their desks");
  test.setTimeout(400_000);
  const front = await pageOf(browser, "mattran.tayho", { javaScriptEnabled: false });
  const ward = await pageOf(browser, "vanphong.tayho");
  const city = await pageOf(browser, "vanphong.hanoi");
  const leader = await pageOf(browser, "lanhdao.hanoi");
  const mark = Date.now().toString().slice(-8);

  const { code, address } =
    await test.step("the Front logs it, and who raised it takes a slip home", async () => {
      const logged = await recordOpinionAtDesk(front, `Đề nghị mở rộng đường số ${mark}.`);
      await front.getByRole("link", { name: "Phiếu tiếp nhận" }).click();
      await front.getByRole("button", { name: "Thêm địa chỉ tra cứu vào phiếu" }).click();
      const slip = front.getByRole("article").getByText(/\/t\/[\w-]{32}$/);
      return { code: logged, address: new URL((await slip.textContent()) ?? "").pathname };
    });

  await test.step("the office rules that it is the city's, and sends it up by letter", async () => {
    await ward.goto(`/opinions/${code}`);
    const form = ward.locator("#competence");
    await form.locator("summary").first().click();
    await form.getByLabel("Thuộc thẩm quyền").selectOption("city");
    await form.getByLabel("Lý do").fill("Đường do Thành phố quản lý.");
    await form.getByRole("button", { name: "Xác định thẩm quyền" }).click();
    await ward.getByRole("link", { name: "Chuyển ý kiến đến nơi khác" }).click();
    await expect(ward.getByLabel(new RegExp(code))).toBeChecked();
    await ward.getByRole("button", { name: "Chuyển", exact: true }).click();
    await expect(ward.getByText("Đã chuyển. Nơi nhận được báo qua chuông.")).toBeVisible();
  });

  await test.step("the city accepts it, and its office drafts the answer and submits it", async () => {
    await city.goto(`/opinions/${code}`);
    await city.getByRole("link", { name: "Mở phiếu chuyển" }).click();
    await city.getByRole("button", { name: "Nhận xử lý" }).click();
    await expect(city.getByText("Đã nhận xử lý.")).toBeVisible();
    await city.goto(`/opinions/${code}/answers/new`);
    await city.getByLabel("Nội dung trả lời").fill(answer);
    await city.getByRole("button", { name: "Lưu và trình duyệt" }).click();
    await expect(city.getByText("Đã trình duyệt.")).toBeVisible();
  });

  await test.step("its leader approves it against the checklist", async () => {
    await leader.goto("/work");
    await leader.getByRole("link", { name: `Duyệt ${code}` }).click();
    await leader.getByRole("heading", { name: `Trả lời ý kiến ${code}` }).waitFor();
    for (const box of await leader.getByRole("checkbox").all()) await box.check();
    await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(leader.getByText(/^Đã duyệt/).first()).toBeVisible();
  });

  await test.step("its office issues it, and no letter goes out without a number", async () => {
    await city.goto("/work");
    await city.getByRole("link", { name: `Ban hành ${code}` }).click();
    await city.getByRole("button", { name: "Ban hành" }).click();
    await expect(city.getByText(/Công văn phải có số/).first()).toBeVisible();
    await city.getByRole("radio", { name: "Số tiếp theo của đơn vị" }).check();
    await city.getByRole("button", { name: "Ban hành" }).click();
    await expect(city.getByRole("heading", { name: /^Trả lời bằng văn bản số/ })).toBeVisible();
  });

  await test.step("the answer is back in the ward's file, and who asked is told", async () => {
    await ward.goto("/transfers?box=outgoing");
    await expect(ward.getByText(/chờ báo người nêu/).first()).toBeVisible();
    await ward.goto(`/opinions/${code}`);
    await expect(ward.getByText("Đã có trả lời, cần báo người nêu").first()).toBeVisible();
    await expect(ward.getByText(answer).first()).toBeVisible();
    await expectReadable(ward);
    const tell = ward.getByRole("form", { name: "Ghi đã báo người nêu" });
    await tell.locator("summary").click();
    await tell.getByLabel("Cách báo").fill("Gọi điện, trao văn bản qua tổ trưởng.");
    await tell.getByRole("button", { name: "Ghi đã báo người nêu" }).click();
    await expect(ward.getByText("Đã ghi việc báo người nêu.")).toBeVisible();
    await expect(ward.getByText("Đã báo người nêu").first()).toBeVisible();
  });

  await test.step("the citizen reads it where the slip says, with its number", async () => {
    const citizen = await (await browser.newContext()).newPage();
    await citizen.goto(address);
    await expect(citizen.getByRole("main")).toContainText("Đã trả lời bằng văn bản");
    await expect(citizen.getByRole("main")).toContainText(answer);
    await expectReadable(citizen);
  });
});

test("a matter that several raised goes up whole, and only its lead can be sent", async ({
  browser,
}, { project }) => {
  test.skip(project.name !== "desktop", "the people of two units at their desks");
  test.setTimeout(300_000);
  const front = await pageOf(browser, "mattran.tayho", { javaScriptEnabled: false });
  const ward = await pageOf(browser, "vanphong.tayho");
  const city = await pageOf(browser, "vanphong.hanoi");
  const mark = Date.now().toString().slice(-8);
  const first = await recordOpinionAtDesk(front, `Cầu số ${mark} hẹp, đề nghị mở rộng.`);
  const second = await recordOpinionAtDesk(front, `Đề nghị làm rộng thêm cầu số ${mark}.`);

  await test.step("the office makes one matter of both, and its second page leads to the first", async () => {
    await ward.goto(`/opinions/${second}`);
    await unfold(ward, "Gộp với ý kiến khác");
    await ward.getByLabel("Mã ý kiến").fill(first);
    await ward.getByRole("button", { name: "Gộp", exact: true }).click();
    await expect(ward.getByText("Đã gộp.")).toBeVisible();
    const routing = ward.locator("#routing");
    await ward.goto(`/opinions/${second}`);
    const lead = routing.getByRole("link");
    await expect(routing.getByRole("button")).toHaveCount(0);
    await lead.click();
    await expect(ward.getByRole("heading", { level: 1 })).not.toHaveText(second);
  });

  await test.step("the lead is sent, and the city sees how many raised it", async () => {
    const lead = (await ward.getByRole("heading", { level: 1 }).innerText()).trim();
    const follower = lead === first ? second : first;
    const form = ward.locator("#competence");
    await form.locator("summary").first().click();
    await form.getByLabel("Thuộc thẩm quyền").selectOption("city");
    await form.getByLabel("Lý do").fill("Cầu do Thành phố quản lý.");
    await form.getByRole("button", { name: "Xác định thẩm quyền" }).click();
    await ward.getByRole("link", { name: "Chuyển ý kiến đến nơi khác" }).click();
    await choose(ward, "Đơn vị nhận", "Hà Nội");
    await ward.getByRole("button", { name: "Chuyển", exact: true }).click();
    await expect(ward.getByText("Đã chuyển. Nơi nhận được báo qua chuông.")).toBeVisible();
    await city.goto(`/opinions/${lead}`);
    await city.getByRole("link", { name: "Mở phiếu chuyển" }).click();
    await expect(city.getByText(`Cùng nội dung còn 1 ý kiến: ${follower}`)).toBeVisible();
    await expectReadable(city);
    await city.goto(`/opinions/${follower}`);
    await expect(city.getByText(/Đi cùng ý kiến đầu mối/)).toBeVisible();
  });
});
