import { expect, it } from "vitest";
import { contentDisposition, downloadHeaders } from "./download";

it("names a file in plain letters for old programs, and as it is called", () => {
  expect(contentDisposition("Kế hoạch (bản 2).docx")).toBe(
    "attachment; filename=\"Ke hoach (ban 2).docx\"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%28b%E1%BA%A3n%202%29.docx",
  );
});

it("lets no name break out of the header", () => {
  const header = contentDisposition('a"\r\nset-cookie: x\\%.pdf');
  expect(header).not.toMatch(/[\r\n]/);
  expect(header).toContain('filename="a___set-cookie: x__.pdf"');
});

it("hands a file out to be kept, not run", () => {
  expect(downloadHeaders("a.pdf", "application/pdf", 3)).toMatchObject({
    "content-type": "application/pdf",
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
  });
});
