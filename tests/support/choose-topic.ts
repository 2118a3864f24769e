import type { Page } from "@playwright/test";

/** Chooses an environmental topic; the list is a native one until its program has come. */
export async function chooseTopic(page: Page): Promise<void> {
  const topic = page.getByRole("combobox", { name: "Lĩnh vực" }).and(page.locator("input"));
  await topic.fill("moi truong");
  const found = page.getByRole("option", { name: /môi trường/i });
  await found.first().click();
}
