import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import sharp from "sharp";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { removeOrphans } from "@/lib/papers/store-file";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { fileStorage } from "@/lib/platform/storage";
import { getUpload, listSlips } from "@/lib/slips/queries";
import { filesKept } from "../papers/papers";
import { today } from "../conferences/scheduled";
import {
  eventTypes,
  file,
  intake,
  type Intake,
  photo,
  readSlips,
  sent,
  sheet,
  slipsOf,
  storedOf,
} from "./slips";
import { refusal } from "@/tests/support/refusal";

let w: Intake;
beforeEach(async () => {
  w = await intake();
});

const everything = { state: null, page: 1 };

describe("sending slips", () => {
  it("takes eighteen photos at once, numbers them in their order and says so once", async () => {
    const slips = await slipsOf(w, 18);
    expect(slips.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(slips[6]).toMatchObject({ fileName: "phieu-7.jpg", state: "waiting" });
    expect(await eventTypes()).toEqual(["slip.uploaded"]);
    expect(filesKept()).toBe(18);
  });

  it("goes on counting with the next upload, also when two are sent at the same moment", async () => {
    const piles = [await photo(), await photo(), await photo()];
    await Promise.all(piles.map((pile) => sent(w, [pile])));
    expect((await readSlips(w)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("keeps a form that is sent twice once, files and all", async () => {
    const [key, picture] = [randomUUID(), await sheet()];
    const twice = ["a.jpg", "b.jpg"].map((name) =>
      sent(w, [file(name, picture)], w.frontOfficer, key),
    );
    const [one, other] = await Promise.all(twice);
    expect(one!.id).toBe(other!.id);
    expect(await readSlips(w)).toHaveLength(1);
    expect(filesKept()).toBe(1);
    expect(await db.storedFile.count()).toBe(1);
  });

  it("takes the good ones and tells of each other file why not", async () => {
    const picture = await sheet();
    await sent(w, [file("dau.jpg", picture)]);
    const { id } = await sent(w, [
      file(
        "moi.png",
        await sharp(await sheet())
          .png()
          .toBuffer(),
      ),
      file("lai.jpg", picture),
      file("trang.html", "<p>không phải phiếu</p>"),
      { ...(await photo("lon.jpg")), isTooLarge: true },
    ]);
    expect(
      await getUpload(w.secretariat, { id: w.conferenceId, unitId: w.units.tayHo.id }, id),
    ).toEqual({
      added: 1,
      stacks: 0,
      refused: [
        { name: "trang.html", code: "slip-type-not-allowed", params: {} },
        { name: "lon.jpg", code: "paper-too-large", params: { max: 50 } },
        { name: "lai.jpg", code: "slip-is-there", params: { number: 1 } },
      ],
    });
    expect(filesKept()).toBe(2);
  });

  it("turns a photo upright and keeps it no larger than it need be", async () => {
    const lying = await sharp(await sheet(4_000, 3_000))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    await sent(w, [file("nam.jpg", lying)]);
    const [slip] = await readSlips(w);
    expect(slip).toMatchObject({ width: 2_250, height: 3_000, file: { type: "image/jpeg" } });
    expect(await sharp(await storedOf(slip!)).metadata()).toMatchObject({
      width: 2_250,
      height: 3_000,
    });
  });

  it("keeps its files from the sweeper of what no record holds", async () => {
    await slipsOf(w, 2);
    expect(await removeOrphans(await fileStorage(), addHours(today, 48))).toBe(0);
    expect(filesKept()).toBe(2);
  });
});

describe("who may not send slips", () => {
  it("is an agency, a leader, another unit; and nobody once the conference is over", async () => {
    const files = [await photo()];
    for (const stranger of [w.agencyOfficer, w.partySecretary]) {
      await expect(sent(w, files, stranger)).rejects.toEqual(refusal("not-allowed"));
    }
    await expect(sent(w, files, w.cauGiaySecretariat)).rejects.toEqual(refusal("not-found"));
    const { conferenceId, conference } = w;
    await cancelConference(
      w.secretariat,
      { conferenceId, version: conference.version, reason: "bão" },
      today,
    );
    await expect(sent(w, files)).rejects.toEqual(refusal("conference-closed"));
    expect([await readSlips(w), filesKept(), await eventTypes()]).toEqual([[], 0, []]);
  });
});

describe("the list of slips", () => {
  it("is for those who may see who raised an opinion, and for nobody else", async () => {
    await slipsOf(w, 2);
    const conference = { id: w.conferenceId, unitId: w.units.tayHo.id };
    for (const reader of [w.secretariat, w.frontOfficer, w.frontChair, w.partySecretary]) {
      expect(await listSlips(reader, conference, everything)).toHaveLength(2);
    }
    for (const stranger of [w.agencyOfficer, w.cauGiaySecretariat, w.citySecretariat]) {
      expect(await listSlips(stranger, conference, everything)).toEqual([]);
    }
  });
});
