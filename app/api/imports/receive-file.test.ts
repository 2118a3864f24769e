import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { largestFile } from "@/lib/imports/sheet";
import { type Received, withReceivedFile } from "./receive-file";

function sending(file: File | null): Request {
  const body = new FormData();
  body.append("conferenceId", "c1");
  if (file) body.append("file", file);
  return new Request("http://localhost/", { method: "POST", body });
}

const list = (size: number) => new File([Buffer.alloc(size, "x")], "Danh sách.xlsx");

it("hands on the list with what was typed, and takes it away once it was used", async () => {
  let used: Received | null = null;
  const size = await withReceivedFile(sending(list(1_000)), async (received) => {
    used = received;
    return readFileSync(received.path).length;
  });
  expect(size).toBe(1_000);
  expect(used).toMatchObject({ fileName: "Danh sách.xlsx", fields: { conferenceId: "c1" } });
  expect(existsSync(used!["path"])).toBe(false);
});

it("has nothing to hand on where no list was chosen, or the form broke off", async () => {
  const take = () => Promise.reject(new Error("nothing to take"));
  expect(await withReceivedFile(sending(null), take)).toBeNull();
  expect(await withReceivedFile(sending(new File([], "")), take)).toBeNull();
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const torn = new Request("http://localhost/", { method: "POST", body: "--b\r\n", headers });
  expect(await withReceivedFile(torn, take)).toBeNull();
});

it("refuses a list that is larger than one may be", async () => {
  const take = () => Promise.reject(new Error("too large to take"));
  await expect(withReceivedFile(sending(list(largestFile + 1)), take)).rejects.toMatchObject({
    code: "import-file-too-large",
  });
});
