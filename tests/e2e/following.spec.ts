// An opinion as whoever raised it follows it: from the slip they took home to what was done, once the
// Front has confirmed it.
import { expect, test, type Page } from "@playwright/test";
import { recordOpinionAtDesk } from "../support/record-opinion";
import { expectReadable } from "../support/scan";
import { pageOf } from "../support/sign-in";

const withoutScripts = { javaScriptEnabled: false };
const done = "Đã trồng thay cây đổ, tổ dân phố ký nhận.";

async function reportOutcome(office: Page, code: string) {
  await office.goto(`/opinions/${code}`);
  await office.getByRole("link", { name: "Báo cáo kết quả" }).click();
  await office.getByLabel("Kết quả", { exact: true }).selectOption("resolved");
  await office.getByLabel("Diễn giải").fill(done);
  await office.getByLabel("Dẫn văn bản").fill("Biên bản nghiệm thu số 12/BB-UBND");
  await office.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(office.getByText("Đã gửi báo cáo.")).toBeVisible();
}

test("whoever raised an opinion reads what was done once the Front has confirmed it", async ({
  browser,
}) => {
  test.slow();
  const front = await pageOf(browser, "mattran.tayho", withoutScripts);
  const office = await pageOf(browser, "vanphong.tayho", withoutScripts);
  const code = await recordOpinionAtDesk(front, `Đề nghị trồng thay cây số ${Date.now()}.`);
  await front.goto(`/opinions/${code}/receipt`);
  await front.getByRole("button", { name: "Thêm địa chỉ tra cứu vào phiếu" }).click();
  const address = await front.getByText(/\/t\/[\w-]{32}$/).textContent();
  const citizen = await (await browser.newContext()).newPage();
  const main = citizen.getByRole("main");

  await reportOutcome(office, code);
  await citizen.goto(new URL(address ?? "").pathname);
  await expect(main).toContainText("chờ Mặt trận Tổ quốc xác nhận");
  await expect(main).not.toContainText(done);

  await front.goto(`/opinions/${code}`);
  await front.getByRole("button", { name: "Xác nhận", exact: true }).click();
  await expect(front.getByText("Đã xác nhận kết quả.")).toBeVisible();
  await citizen.reload();
  await expect(main).toContainText(done);
  await expect(main).toContainText("Đã giải quyết xong");
  await expect(main).toContainText(/Ủy ban Mặt trận Tổ quốc Việt Nam phường Tây Hồ xác nhận ngày/);
  await expectReadable(citizen);
});
