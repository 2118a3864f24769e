import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { receiveUploads } from "@/lib/platform/receive-upload";
import { filesKept } from "../papers/papers";
import { bombOf, hugePng, packedPdf, pageWith, signedPdf, taggedPhoto } from "./hostile";
import { installed, told } from "./programs";
import { eventTypes, file, intake, type Intake, readSlips, sent, sheet, storedOf } from "./slips";

let w: Intake;
beforeEach(async () => {
  w = await intake();
});

async function refusedAs(name: string, content: Buffer | string): Promise<string> {
  const { id } = await sent(w, [file(name, content)]);
  const { refused } = await db.slipUpload.findUniqueOrThrow({ where: { id } });
  return (refused as { code: string }[]).map(({ code }) => code).join();
}

describe("a file that is no slip", () => {
  it.each<[string, string, () => Buffer | string | Promise<Buffer>, string]>([
    [
      "a program renamed",
      "phieu.jpg",
      () => Buffer.from("4d5a90000300000004000000ffff", "hex"),
      "slip-type-not-allowed",
    ],
    [
      "a drawing with a script",
      "phieu.png",
      () => `<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`,
      "slip-type-not-allowed",
    ],
    [
      "a moving picture",
      "phieu.png",
      () =>
        Buffer.from(
          "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b",
          "hex",
        ),
      "slip-type-not-allowed",
    ],
    ["nothing", "phieu.jpg", () => "", "paper-empty"],
    [
      "a photo cut in two",
      "phieu.jpg",
      async () => (await sheet(900, 900)).subarray(0, 900),
      "slip-broken",
    ],
    ["20,000 × 20,000 pixels in 60 KB", "phieu.png", () => hugePng(20_000), "slip-too-many-pixels"],
    [
      "a PDF that ends before its end",
      "phieu.pdf",
      () => "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
      "slip-broken",
    ],
    ["a PDF without pages", "phieu.pdf", () => pageWith({ pages: 0 }), "slip-broken"],
    [
      "a PDF whose list of objects unpacks to gigabytes",
      "phieu.pdf",
      () => pageWith({ objects: [bombOf("/Type /ObjStm /N 1 /First 4")] }),
      "slip-pdf-not-cleanable",
    ],
    [
      "a PDF whose table of objects unpacks to gigabytes",
      "phieu.pdf",
      () => pageWith({ objects: [bombOf("/Type /XRef /Size 4 /W [1 2 1]")] }),
      "slip-broken",
    ],
    [
      "the same, its type disguised",
      "phieu.pdf",
      () => pageWith({ objects: [bombOf("/Type /XR#65f /Size 4 /W [1 2 1]")] }),
      "slip-broken",
    ],
    [
      "a PDF of more pages than a copier takes",
      "phieu.pdf",
      () => pageWith({ pages: 201 }),
      "slip-too-many-pages",
    ],
    [
      "a PDF with a password",
      "phieu.pdf",
      () => pageWith({ trailer: "/Encrypt 4 0 R" }),
      "slip-pdf-locked",
    ],
    [
      "a PDF with a program, its name disguised",
      "phieu.pdf",
      () => pageWith({ objects: ["<< /S /J#61vaScript /JS (app.alert(1)) >>"] }),
      "slip-has-programs",
    ],
    [
      "a PDF that starts another program",
      "phieu.pdf",
      () => pageWith({ objects: ["<< /S /Launch /F (cmd.exe) >>"] }),
      "slip-has-programs",
    ],
  ])("is refused with its reason, and nothing is kept: %s", async (_, name, content, code) => {
    expect(await refusedAs(name, await content())).toBe(code);
    expect([await readSlips(w), filesKept(), await db.storedFile.count()]).toEqual([[], 0, 0]);
    expect(await eventTypes()).toEqual([]);
  });

  it("is refused within a second where it would unpack to gigabytes", async () => {
    const bomb = hugePng(60_000);
    const started = performance.now();
    expect(await refusedAs("phieu.png", bomb)).toBe("slip-too-many-pixels");
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("is not even written to the end where it has 60 MB", async () => {
    const body = new FormData();
    body.append("file", new File([Buffer.alloc(60 * 1024 * 1024)], "phieu.jpg"));
    body.append("file", new File([new Uint8Array(await sheet())], "phieu-2.jpg"));
    const request = new Request("http://localhost/", { method: "POST", body });
    const form = (await receiveUploads(request, { maxBytes: 50 * 1024 * 1024, maxFiles: 60 }))!;
    expect(form.files[0]!.size).toBeLessThanOrEqual(50 * 1024 * 1024 + 1);
    const { added } = await sent(w, form.files);
    expect(added).toBe(1);
    await form.discard();
  });
});

describe("what a file hides", () => {
  it("is gone from a picture that is a web page and an archive as well", async () => {
    const behind = Buffer.from("<script>alert(1)</script>PK\u0003\u0004hidden");
    await sent(w, [file("phieu.jpg", Buffer.concat([await sheet(), behind]))]);
    const [slip] = await readSlips(w);
    const stored = (await storedOf(slip!)).toString("latin1");
    expect(stored).not.toMatch(/<script|PK\u0003\u0004|hidden/);
  });

  it("is gone from behind the end of a PDF", async () => {
    await sent(w, [file("phieu.pdf", signedPdf(Buffer.from("PK\u0003\u0004hidden")))]);
    const [slip] = await readSlips(w);
    expect((await storedOf(slip!)).toString("latin1")).toMatch(/%%EOF\n$/);
  });

  it("is gone from the photos inside a PDF", async () => {
    const picture = (await taggedPhoto()).toString("latin1");
    const object = `<< /Type /XObject /Subtype /Image /Filter /DCTDecode /Length ${picture.length} >>\nstream\n${picture}\nendstream`;
    const pdf = pageWith({ objects: ["<<>>", "<<>>", object] });
    expect(pdf.toString("latin1")).toContain("ba Lan");
    await sent(w, [file("phieu.pdf", pdf)]);
    const [slip] = await readSlips(w);
    const stored = await storedOf(slip!);
    expect(stored.toString("latin1")).not.toContain("ba Lan");
    expect(stored).toHaveLength(pdf.length);
  });
});

describe.runIf(installed("file"))("read back by the program file", () => {
  it("a photo says no more where and with what it was taken", async () => {
    const photo = await taggedPhoto();
    expect(await told("file", photo)).toMatch(/ba Lan.*GPS-Data/s);
    await sent(w, [file("phieu.jpg", photo)]);
    const [slip] = await readSlips(w);
    const answer = await told("file", await storedOf(slip!));
    expect(answer).toMatch(/JPEG image data.*80x120/s);
    expect(answer).not.toMatch(/Exif|GPS|ba Lan/);
  });
});

describe.runIf(installed("pdfinfo"))("read back by the program pdfinfo", () => {
  it.each([
    ["named in its Info and as XMP", signedPdf()],
    ["packed away in an object stream", packedPdf()],
  ])("a PDF says no more who made it: %s", async (_, pdf) => {
    expect(await told("pdfinfo", pdf)).toMatch(/Author:\s+Ba Lan/);
    await sent(w, [file("phieu.pdf", pdf)]);
    const [slip] = await readSlips(w);
    const stored = await storedOf(slip!);
    const answer = await told("pdfinfo", stored);
    expect(answer).toMatch(/Pages:\s+1/);
    expect(answer).not.toMatch(/Author|Creator|Producer|CreationDate|Ba Lan/);
    expect((await told("pdfinfo", stored, "-meta")).trim()).toBe("");
    expect(stored.toString("latin1")).not.toContain("Ba Lan");
  });
});
