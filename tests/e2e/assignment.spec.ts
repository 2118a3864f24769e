// Who has an opinion, and until when: charged by rule, returned, charged again, accepted, supported,
// given more time by somebody else, and urged.
import { expect, test, type Page } from "@playwright/test";
import { recordOpinionAtDesk } from "../support/record-opinion";
import { expectReadable } from "../support/scan";
import { pageOf } from "../support/sign-in";

const withoutScripts = { javaScriptEnabled: false };

/** What opens a form; its button may bear the same words. */
const summaryOf = (page: Page, words: string) =>
  page.locator("summary", { hasText: new RegExp(`^${words}$`) });

async function charge(page: Page, code: string, summary: string) {
  await page.goto(`/opinions/${code}`);
  await summaryOf(page, summary).click();
  const form = page.getByRole("form", { name: "Giao xử lý" });
  const assignee = form.getByLabel("Giao cho");
  const agency = await assignee
    .locator("option", { hasText: /Phòng Kinh tế, Hạ tầng và Đô thị/ })
    .first()
    .getAttribute("value");
  await assignee.selectOption(agency);
  await form.getByRole("button", { name: "Giao xử lý" }).click();
}

test("an opinion is charged, returned, charged again, accepted, given more time and urged", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const front = await pageOf(browser, "mattran.tayho", withoutScripts);
  const office = await pageOf(browser, "vanphong.tayho", withoutScripts);
  const agency = await pageOf(browser, "phongkinhte.tayho", withoutScripts);
  const code = await recordOpinionAtDesk(front, `Đề nghị sửa nắp cống số ${Date.now()}.`);

  await charge(office, code, "Giao xử lý");
  await expect(office.getByText("Chờ tiếp nhận").first()).toBeVisible();
  await expect(office.getByText(/^Hạn trả lời: \d{2}\/\d{2}\/\d{4}/)).toBeVisible();

  await agency.goto(`/opinions/${code}`);
  await summaryOf(agency, "Trả lại nơi giao").click();
  const back = agency.getByRole("form", { name: "Trả lại nơi giao" });
  await back.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(agency.getByText("Hãy điền mục này.").first()).toBeVisible();
  const again = agency.getByRole("form", { name: "Trả lại nơi giao" });
  await again.getByLabel("Lý do trả lại").fill("Chưa rõ vị trí nắp cống.");
  await again.getByRole("button", { name: "Trả lại", exact: true }).click();
  await agency.goto(`/opinions/${code}`);
  await expect(agency.getByRole("heading", { level: 1, name: code })).toHaveCount(0);

  await charge(office, code, "Giao xử lý");
  await expect(office.getByText("Thời gian xử lý từng nơi")).toBeVisible();
  await agency.goto(`/opinions/${code}`);
  await agency.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await expect(agency.getByText("Đã tiếp nhận.")).toBeVisible();

  await summaryOf(agency, "Đề nghị gia hạn").click();
  const asking = agency.getByRole("form", { name: "Đề nghị gia hạn" });
  await asking.getByLabel("Thêm bao nhiêu ngày").fill("5");
  await asking.getByLabel("Lý do").fill("Chờ khảo sát hiện trường.");
  await asking.getByRole("button", { name: "Gửi đề nghị" }).click();
  await expect(agency.getByText("Chờ quyết định; hạn chưa đổi")).toBeVisible();

  const leader = await pageOf(browser, "chutich.tayho", withoutScripts);
  await leader.goto(`/opinions/${code}`);
  await summaryOf(leader, "Quyết định việc gia hạn").click();
  await leader.getByRole("button", { name: "Đồng ý gia hạn" }).click();
  await expect(leader.getByText("Đã quyết định đề nghị gia hạn.")).toBeVisible();

  await front.goto(`/opinions/${code}`);
  await summaryOf(front, "Đôn đốc").click();
  const urging = front.getByRole("form", { name: "Đôn đốc" });
  await urging.getByLabel("Nội dung đôn đốc").fill("Nhân dân chờ kết quả.");
  await urging.getByRole("button", { name: "Gửi đôn đốc" }).click();
  await expect(front.getByText("Đã gửi đôn đốc.")).toBeVisible();

  const reader = await pageOf(browser, "vanphong.tayho");
  await reader.goto(`/opinions/${code}`);
  await expect(reader.getByText("Nhân dân chờ kết quả.").first()).toBeVisible();
  await expectReadable(reader);
});
