import { beforeEach, describe, expect, it } from "vitest";
import { text } from "node:stream/consumers";
import { removeOrphans } from "@/lib/papers/store-file";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { fileStorage } from "@/lib/platform/storage";
import { listWaysOf } from "@/lib/transfers/queries";
import { recordReply } from "@/lib/transfers/record-reply";
import { getReplyFile } from "@/lib/transfers/reply-file";
import { file, pdf } from "@/tests/integration/papers/papers";
import {
  itemOf,
  isoToday,
  refusal,
  ruled,
  send,
  standingOf,
  transferable,
  type Transferable,
} from "./sending";

let w: Transferable;
beforeEach(async () => {
  w = await transferable();
});

describe("a body outside", () => {
  it("leaves the opinion with its sender, who enters the reply by hand", async () => {
    await ruled(w.secretariat, [w.second.id], "otherAgency");
    const outside = { toUnitId: "", outsideBody: "Công ty Điện lực Tây Hồ" };
    const { id } = await send(w, w.secretariat, [w.second.id], outside);
    expect(await standingOf(w.second.id)).toMatchObject({ at: "PTH", ways: ["sent"] });
    await expect(send(w, w.secretariat, [w.second.id])).rejects.toEqual(
      refusal("transfer-under-way"),
    );
    const input = {
      ...{ itemId: await itemOf(id), text: "Điện lực thay 3 trạm biến áp trong tháng 12." },
      ...{ documentNumber: "118/ĐLTH", signer: "Nguyễn Văn An, Giám đốc" },
      datedOn: isoToday(),
    };
    const early = { ...input, datedOn: "2020-01-01" };
    await expect(recordReply(w.secretariat, { input: early, file: null })).rejects.toEqual(
      refusal("transfer-reply-wrong-day"),
    );
    await recordReply(w.secretariat, { input, file: null });
    expect(await standingOf(w.second.id)).toMatchObject({
      ...{ at: "PTH", answerStatus: "unanswered", ways: ["answered"] },
    });
    const [way] = await listWaysOf(w.secretariat, w.second.id);
    expect(way?.reply).toMatchObject({ documentNumber: "118/ĐLTH", text: input.text });
    await expect(recordReply(w.secretariat, { input, file: null })).rejects.toEqual(
      refusal("transfer-not-in-this-state"),
    );
  });
});

describe("a reply on paper with its file", () => {
  const reply = async (transferId: string) => ({
    ...{ itemId: await itemOf(transferId), text: "Thay 3 trạm biến áp.", signer: null },
    ...{ documentNumber: "118/ĐLTH", datedOn: isoToday() },
  });
  const outside = { toUnitId: "", outsideBody: "Công ty Điện lực Tây Hồ" };

  it("keeps the file for whoever sees the opinion, and for nobody else", async () => {
    const { id } = await send(w, w.secretariat, [w.second.id], outside);
    const input = await reply(id);
    await recordReply(w.secretariat, { input, file: pdf("Trả lời 118.pdf") });
    const kept = await getReplyFile(w.secretariat, input.itemId);
    expect(kept).toMatchObject({ fileName: "Trả lời 118.pdf", file: { type: "application/pdf" } });
    const content = await text(await (await fileStorage()).open(kept!.file.key));
    expect(content).toMatch(/^%PDF-1.7/);
    await removeOrphans(await fileStorage(), addHours(new Date(), 48));
    expect(await db.storedFile.count()).toBe(1);
    expect(await getReplyFile(w.cauGiaySecretariat, input.itemId)).toBeNull();
    expect(await getReplyFile(w.secretariat, "1'; --")).toBeNull();
  });

  it("keeps no file where the reply is refused, or where it is none", async () => {
    const { id } = await send(w, w.secretariat, [w.second.id], outside);
    const input = { ...(await reply(id)), datedOn: "2020-01-01" };
    const early = recordReply(w.secretariat, { input, file: pdf() });
    await expect(early).rejects.toEqual(refusal("transfer-reply-wrong-day"));
    const program = file("virus.exe", "MZ");
    const hidden = recordReply(w.secretariat, { input: await reply(id), file: program });
    await expect(hidden).rejects.toMatchObject({ field: "file" });
    expect(await db.storedFile.count()).toBe(0);
    expect(await db.transferReply.count()).toBe(0);
  });
});
