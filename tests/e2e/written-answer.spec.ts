import { expect as expectAtOnce, test, type Page } from "@playwright/test";
import { expectReadable } from "../support/scan";
import { pageOf } from "../support/sign-in";

// Every act ends in a page rendered anew; a machine that runs other journeys beside may take a while.
const expect = expectAtOnce.configure({ timeout: 20_000 });

test.use({ actionTimeout: 30_000 });

const photo = {
  name: "bang-tin.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

/** A photo is kept as its pixels alone, drawn anew. */
const keptPhoto = "bang-tin.jpg";

async function record(front: Page, text: string): Promise<string> {
  await front.goto("/opinions/new");
  const first = front.getByRole("link", { name: /^Hội nghị đối thoại/ }).first();
  await first.or(front.getByLabel("Nội dung ý kiến")).first().waitFor();
  if (await first.isVisible()) await first.click();
  await front.getByLabel("Nội dung ý kiến").fill(text);
  await front.getByRole("textbox", { name: /^Người nêu/ }).fill("Ông Ngô Đức Thịnh");
  await choose(front, "Lĩnh vực", "Giao thông");
  await front.getByRole("button", { name: "Lưu và ghi tiếp" }).click();
  const code = front.getByRole("status").getByRole("link", { name: /-\d{4}-/ });
  await expect(code).toBeVisible();
  return (await code.textContent()) ?? "";
}

/** The list is a native one until its code has arrived; from then on one types. */
async function choose(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label }).and(page.locator("input")).fill(option);
  await page.getByRole("option", { name: option }).first().click();
}

/** Opens what is folded away, if it is. */
async function unfold(page: Page, summary: string | RegExp) {
  await page.locator("summary", { hasText: summary }).first().click();
}

test("what is out of competence is answered in writing to four, made public and supervised", async ({
  browser,
}, { project }) => {
  test.skip(project.name !== "desktop", "five people at five desks");
  test.setTimeout(300_000);
  const front = await pageOf(browser, "mattran.dongda");
  const leader = await pageOf(browser, "chutich.dongda");
  const office = await pageOf(browser, "vanphong.dongda");
  const agency = await pageOf(browser, "phongkinhte.dongda");
  const secretary = await pageOf(browser, "bithu.dongda");
  const text = `Cầu vượt bộ hành số ${Date.now().toString().slice(-8)} xuống cấp, đề nghị sửa chữa.`;

  const code = await test.step("the Front logs what was raised", () => record(front, text));

  await test.step("the leader rules that it is for the city", async () => {
    await leader.goto(`/opinions/${code}`);
    await unfold(leader, "Quyết định thẩm quyền");
    await leader.getByLabel("Thuộc thẩm quyền").selectOption({ label: "Thành phố" });
    const form = leader.getByRole("form", { name: "Quyết định thẩm quyền" });
    await form.getByLabel("Lý do").fill("Cầu do Sở Xây dựng quản lý theo phân cấp.");
    await form.getByRole("button", { name: "Quyết định thẩm quyền" }).click();
    await expect(leader.getByText(/Lãnh đạo quyết định/).first()).toBeVisible();
  });

  await test.step("the office charges an agency to study and answer it", async () => {
    await office.goto(`/opinions/${code}`);
    await unfold(office, "Giao xử lý");
    await choose(office, "Giao cho", "Phòng Kinh tế");
    await office.getByRole("button", { name: "Giao xử lý" }).click();
    await expect(office.getByText("Chờ tiếp nhận").first()).toBeVisible();
  });

  await test.step("the agency begins with a template, and what it typed is kept while it types", async () => {
    await agency.goto(`/opinions/${code}/answers/new`);
    await agency.getByLabel("Bắt đầu từ mẫu").selectOption("Không thuộc thẩm quyền, đã chuyển");
    await agency.getByRole("button", { name: "Dùng mẫu" }).click();
    await expect(agency.getByLabel("Nội dung trả lời")).toHaveValue(/không thuộc thẩm quyền/);
    await agency.getByRole("button", { name: "Lưu dự thảo" }).click();
    await expect(agency.getByText(/^Đã lưu dự thảo/).first()).toBeVisible();
    await agency.getByRole("link", { name: "Sửa dự thảo" }).click();
    await agency
      .getByLabel("Nội dung trả lời")
      .fill(
        "Cầu vượt do Sở Xây dựng quản lý. Phường đã có văn bản số 612 ngày 20/11/2026 kiến nghị sửa chữa trước ngày 31/3/2027.",
      );
    await expect(agency.getByText("Đã giữ bản đang soạn.")).toBeVisible();
    await agency.getByRole("button", { name: "Lưu và trình duyệt" }).click();
    await expect(agency.getByText("Đã trình duyệt.")).toBeVisible();
  });

  await test.step("the leader compares the versions, remarks and approves against the checklist", async () => {
    await leader.goto("/work");
    await leader.getByRole("link", { name: `Duyệt ${code}` }).click();
    await leader.getByRole("link", { name: /so sánh/ }).click();
    await expect(leader.locator("ins").first()).toBeVisible();
    await expectReadable(leader);
    await leader.goBack();
    await unfold(leader, "Góp ý vào văn bản");
    const remark = leader.getByRole("form", { name: "Góp ý vào văn bản" });
    await remark.getByLabel("Đoạn được góp ý").selectOption({ index: 1 });
    await remark.getByLabel("Góp ý", { exact: true }).fill("Giữ nguyên, đã đủ ý.");
    await remark.getByRole("button", { name: "Ghi góp ý" }).click();
    await expect(leader.locator("mark")).toBeVisible();
    for (const box of await leader.getByRole("checkbox").all()) await box.check();
    await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(leader.getByText(/^Đã duyệt/).first()).toBeVisible();
  });

  await test.step("the office issues it with the next number to the four", async () => {
    await office.goto("/work");
    await office.getByRole("link", { name: `Ban hành ${code}` }).click();
    await office.getByRole("radio", { name: "Số tiếp theo của đơn vị" }).check();
    await office.getByRole("button", { name: "Ban hành" }).click();
    const sheet = office.getByRole("heading", { name: /^Trả lời bằng văn bản số \d+\/UBND-VP/ });
    await expect(sheet).toBeVisible();
    await office.getByRole("link", { name: "Nơi nhận, công khai, công văn" }).click();
    const table = office.getByRole("table", { name: "Nơi nhận văn bản trả lời" });
    await expect(table.getByRole("row")).toHaveCount(5);
    const word = office.waitForEvent("download");
    await office.getByRole("link", { name: "Tải công văn (Word)" }).click();
    expect((await word).suggestedFilename()).toBe(`Công văn trả lời - ${code}.docx`);
  });

  await test.step("the Secretary says that it was read", async () => {
    await secretary.goto(`/opinions/${code}`);
    await secretary.getByRole("link", { name: "Nơi nhận, công khai, công văn" }).click();
    await secretary.getByRole("button", { name: "Tôi đã đọc" }).click();
    await expect(secretary.getByText(/: đã đọc/)).toBeVisible();
  });

  await test.step("the Front hands the letter over and shows that it was made public", async () => {
    await front.goto("/work");
    await front.getByRole("link", { name: `Trao văn bản ${code}` }).click();
    const row = front.getByRole("row", { name: /Mặt trận Tổ quốc trao bản in/ });
    await row.locator("summary").click();
    await row.getByRole("button", { name: "Ghi", exact: true }).click();
    await expect(front.getByText(/: đã trao/)).toBeVisible();
    await front.getByRole("link", { name: "Ghi minh chứng công khai" }).click();
    await expectReadable(front);
    await front.getByLabel("Hình thức công khai").selectOption("Niêm yết tại bảng tin");
    await front.getByLabel("Nơi công khai").fill("Bảng tin tổ dân phố số 15");
    await front.getByLabel("Người, đơn vị thực hiện").fill("Tổ trưởng tổ dân phố");
    await front.getByLabel("Ảnh, biên bản").setInputFiles(photo);
    await front.getByRole("button", { name: "Ghi minh chứng" }).click();
    await expect(front.getByText("Đã công khai đúng hạn")).toBeVisible();
    await expect(front.getByRole("link", { name: keptPhoto })).toBeVisible();
  });

  await test.step("the agency reports what became of it, and the Front confirms what it found", async () => {
    await agency.goto(`/opinions/${code}`);
    await agency.getByRole("link", { name: "Báo cáo kết quả" }).click();
    await expectReadable(agency);
    await agency
      .getByLabel("Kết quả", { exact: true })
      .selectOption({ label: "Đã giải quyết xong" });
    await agency.getByLabel("Diễn giải").fill("Sở Xây dựng đã sửa lan can ngày 21/11/2026.");
    await agency.getByRole("button", { name: "Gửi báo cáo" }).click();
    await expect(agency.getByText(/phải có minh chứng/).first()).toBeVisible();
    await agency.getByLabel("Ảnh, tài liệu minh chứng").setInputFiles(photo);
    await agency.getByRole("button", { name: "Gửi báo cáo" }).click();
    await expect(agency.getByText(/^Đã gửi báo cáo/).first()).toBeVisible();
    await agency.getByRole("link", { name: "Thêm ảnh, tài liệu" }).click();
    await expectReadable(agency);
    await front.goto(`/opinions/${code}`);
    await expect(front.getByRole("link", { name: keptPhoto })).toBeVisible();
    await front.getByRole("button", { name: "Xác nhận", exact: true }).click();
    await expect(front.getByText("Mặt trận Tổ quốc đã xác nhận", { exact: true })).toBeVisible();
  });
});

test("two who write one answer are told of each other, and neither text is lost", async ({
  browser,
}, { project }) => {
  test.skip(project.name !== "desktop", "two desks");
  test.slow();
  const front = await pageOf(browser, "mattran.dongda");
  const office = await pageOf(browser, "vanphong.dongda");
  const other = await pageOf(browser, "vanphong.dongda");
  const code = await record(
    front,
    `Đèn hẻm số ${Date.now().toString().slice(-8)} hỏng từ tháng 9.`,
  );
  await office.goto(`/opinions/${code}/answers/new`);
  await office.getByLabel("Nội dung trả lời").fill("Bản thứ nhất.");
  await office.getByRole("button", { name: "Lưu dự thảo" }).click();
  await office.getByRole("link", { name: "Sửa dự thảo" }).click();
  await office.waitForURL(/\/edit$/);
  await other.goto(office.url());
  await office.getByLabel("Nội dung trả lời").fill("Bản thứ nhất, sửa ở bàn một.");
  await office.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(office.getByText("Đã lưu bản sửa.").first()).toBeVisible();

  await other.getByLabel("Nội dung trả lời").fill("Bản thứ nhất, sửa ở bàn hai.");
  await other.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(other.getByRole("region", { name: "Bản đã lưu" })).toContainText("bàn một");
  await expect(other.getByRole("region", { name: "Bản đồng chí vừa soạn" })).toContainText(
    "bàn hai",
  );
  await expect(other.getByLabel("Nội dung trả lời")).toHaveValue(/bàn hai/);
});
