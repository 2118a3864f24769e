import { expect as expectAtOnce, test, type Page } from "@playwright/test";
import { pageOf } from "../support/sign-in";

// Every act ends in a page rendered anew; a machine that runs other journeys beside may take a while.
const expect = expectAtOnce.configure({ timeout: 20_000 });

// In the demo: charged to the agency, past its day, with no answer yet.
const matter = "Khoảng 70 hộ ở khu tập thể cũ tại Xuân La";
const answer = "Phòng Kinh tế, Hạ tầng và Đô thị niêm yết giấy tờ còn thiếu trước ngày 15/12/2026.";
const comment = "Nêu rõ nơi niêm yết và số hộ.";

/** The line of a matter under Việc của tôi. */
const waiting = (page: Page) => page.getByRole("listitem").filter({ hasText: matter });

test("an answer goes from the agency over the leader to the office, and its outcome to the Front", async ({
  browser,
}, { project }) => {
  test.skip(project.name !== "desktop", "each matter of the demo can be answered once");
  test.slow();
  const agency = await pageOf(browser, "phongkinhte.tayho");
  const leader = await pageOf(browser, "chutich.tayho");
  const office = await pageOf(browser, "vanphong.tayho");
  const front = await pageOf(browser, "mattran.tayho");

  await test.step("the agency drafts and submits; an empty draft is not sent", async () => {
    await agency.goto("/work");
    await waiting(agency)
      .getByRole("link", { name: /^Soạn trả lời/ })
      .click();
    await agency.getByRole("button", { name: "Lưu và trình duyệt" }).click();
    await expect(agency.getByText("Hãy điền mục này.").first()).toBeVisible();
    await agency.getByLabel("Nội dung trả lời").fill(answer);
    await agency.getByRole("button", { name: "Lưu và trình duyệt" }).click();
    await expect(agency.getByText("Đã trình duyệt.")).toBeVisible();
  });

  await test.step("the leader returns it with a comment", async () => {
    await leader.goto("/work");
    await waiting(leader)
      .getByRole("link", { name: /^Duyệt/ })
      .click();
    await expect(leader.locator(".sheet").getByText(answer)).toBeVisible();
    await leader.locator("summary", { hasText: "Trả lại" }).click();
    await leader.getByLabel("Nội dung cần sửa").fill(comment);
    await leader.getByRole("button", { name: "Trả lại" }).click();
    await expect(leader.getByText("Đã trả lại người soạn.")).toBeVisible();
  });

  await test.step("the agency revises what the comment asks for", async () => {
    await agency.goto("/work");
    await waiting(agency)
      .getByRole("link", { name: /^Sửa và trình lại/ })
      .click();
    await expect(agency.getByText(comment)).toBeVisible();
    await agency
      .getByLabel("Nội dung trả lời")
      .fill(`${answer} Niêm yết tại nhà sinh hoạt, 70 hộ.`);
    await agency.getByRole("button", { name: "Lưu và trình duyệt" }).click();
    await expect(agency.getByText("Đã trình duyệt.")).toBeVisible();
  });

  await test.step("the leader approves", async () => {
    await leader.goto("/work");
    await waiting(leader)
      .getByRole("link", { name: /^Duyệt/ })
      .click();
    await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(leader.getByText(/^Danh mục kiểm tra chưa đủ/).first()).toBeVisible();
    for (const box of await leader.getByRole("checkbox").all()) await box.check();
    await leader.getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(leader.getByText("Đã duyệt. Việc tiếp theo: văn phòng ban hành.")).toBeVisible();
  });

  await test.step("the office issues it; a date that has not come is refused, the number kept", async () => {
    await office.goto("/work");
    await waiting(office)
      .getByRole("link", { name: /^Ban hành/ })
      .click();
    await office.getByLabel("Số văn bản").fill("701/UBND-KTHTĐT");
    const today = await office.getByLabel("Ngày văn bản").inputValue();
    await office.getByLabel("Ngày văn bản").fill("31/12/2099");
    await office.getByRole("button", { name: "Ban hành" }).click();
    await expect(office.getByText("Ngày trả lời chưa tới.").first()).toBeVisible();
    await expect(office.getByLabel("Số văn bản")).toHaveValue("701/UBND-KTHTĐT");
    await office.getByLabel("Ngày văn bản").fill(today);
    await office.getByRole("button", { name: "Ban hành" }).click();
    await expect(
      office.getByRole("heading", { name: /Trả lời bằng văn bản số 701\/UBND-KTHTĐT/ }),
    ).toBeVisible();
  });

  await test.step("the outcome counts as confirmed only by the Front", async () => {
    await office.getByRole("link", { name: "Báo cáo kết quả" }).click();
    await office.getByLabel("Kết quả", { exact: true }).selectOption("Đang giải quyết");
    await office.getByLabel("Diễn giải").fill("Đã nhận 41 hồ sơ bổ sung.");
    await office.getByRole("button", { name: "Gửi báo cáo" }).click();
    await expect(office.getByText("Chờ Mặt trận Tổ quốc xác nhận", { exact: true })).toBeVisible();
    await front.goto("/work");
    await waiting(front)
      .getByRole("link", { name: /^Xác nhận/ })
      .click();
    await front.getByRole("button", { name: "Xác nhận", exact: true }).click();
    await expect(front.getByText("Đã xác nhận kết quả.")).toBeVisible();
    await expect(front.getByText("Mặt trận Tổ quốc đã xác nhận", { exact: true })).toBeVisible();
  });
});

test("without JavaScript a failed form comes back open, with its error in sight", async ({
  browser,
}) => {
  const page = await pageOf(browser, "mattran.tayho", { javaScriptEnabled: false });
  await page.goto("/opinions?q=thiết+bị+tập+thể+dục");
  await page
    .getByRole("link", { name: /PTH-2026-/ })
    .first()
    .click();
  await page.locator("summary", { hasText: "Yêu cầu trả lời lại" }).click();
  await page.getByRole("button", { name: "Yêu cầu trả lời lại" }).click();
  await expect(page.getByText("Hãy điền mục này.").last()).toBeVisible();
  await expect(page.getByLabel("Lý do")).toBeVisible();
});
