import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { receiveUploads } from "./receive-upload";

function sending(fields: Record<string, string | File>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("http://localhost/", { method: "POST", body });
}

const aFile = (size: number, name = "Báo cáo.pdf") => new File([Buffer.alloc(size, "x")], name);

async function receive(request: Request, maxBytes: number) {
  const form = await receiveUploads(request, { maxBytes, maxFiles: 1 });
  return form && { ...form, file: form.files[0] };
}

it("writes the file to disk, tells its name and sum, and keeps what was typed", async () => {
  const form = (await receive(sending({ title: "Báo cáo", file: aFile(100_000) }), 200_000))!;
  expect(form.typed).toEqual({ title: "Báo cáo" });
  expect(form.file!.isTooLarge).toBe(false);
  expect(form.file).toMatchObject({ name: "Báo cáo.pdf", size: 100_000 });
  expect(form.file!.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(readFileSync(form.file!.path)).toHaveLength(100_000);
  await form.discard();
  expect(existsSync(form.file!.path)).toBe(false);
});

it("stops writing at the limit, and still hears what was typed after the file", async () => {
  const form = (await receive(sending({ file: aFile(300_000), title: "x" }), 200_000))!;
  expect(form.file!.isTooLarge).toBe(true);
  expect(form.file!.size).toBeLessThanOrEqual(200_001);
  expect(form.typed.title).toBe("x");
  await form.discard();
});

it("takes a form without a chosen file, and the bare name of one that comes with a path", async () => {
  const none = (await receive(sending({ title: "x", file: new File([], "") }), 1_000))!;
  expect(none.files).toEqual([]);
  await none.discard();
  const nested = (await receive(sending({ file: aFile(10, "../../etc/passwd") }), 1_000))!;
  expect(nested.file!.name).toBe("passwd");
  await nested.discard();
});

it("answers null to what is no such form, or breaks off", async () => {
  const request = (body: string, type: string) =>
    new Request("http://localhost/", { method: "POST", body, headers: { "content-type": type } });
  const torn = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc';
  expect(await receive(request("{}", "application/json"), 100)).toBeNull();
  expect(await receive(request(torn, "multipart/form-data; boundary=b"), 100)).toBeNull();
  expect(await receive(request("", "multipart/form-data"), 100)).toBeNull();
});
