import { expect, it } from "vitest";
import { instantAt } from "@/lib/platform/dates";
import { bookingsOf, endOf, keepsBookings } from "./bookings";
import { conferenceStatuses } from "./schema";

const startsAt = instantAt("2026-11-26", "08:00");
const now = instantAt("2026-11-26", "11:00");

it("assumes three and a half hours where no end is known", () => {
  expect(endOf({ startsAt, endsAt: null })).toEqual(instantAt("2026-11-26", "11:30"));
  expect(endOf({ startsAt, endsAt: now })).toEqual(now);
  const late = { startsAt: instantAt("2026-11-26", "23:30"), endsAt: null };
  expect(endOf(late)).toEqual(instantAt("2026-11-27", "00:00"));
});

it.each(conferenceStatuses)("keeps what a conference needs until it is held: %s", (status) => {
  const isToCome = ["draft", "planned", "announced", "inProgress"].includes(status);
  expect(keepsBookings({ status, startsAt, endsAt: null }, now)).toBe(isToCome);
  expect(keepsBookings({ status, startsAt, endsAt: now }, now)).toBe(false);
});

it("books heads, rooms and unit once each, rooms by their folded name or their link", () => {
  const chair = { personName: "Nguyễn Thanh Tùng", holding: { personId: "tung" } };
  const booked = bookingsOf({
    unitId: "ward",
    unit: { fullName: "Phường Tây Hồ" },
    chairs: [chair, chair],
    sites: [
      { name: "Nhà văn hoá  Phường", link: null },
      { name: "nhà văn hóa phường", link: null },
      { name: "Điểm cầu 1", link: "https://Hop.example.vn/1" },
    ],
  });
  expect(booked.map(({ subject, key }) => `${subject} ${key}`)).toEqual([
    "person tung",
    "room ward nha van hoa phuong",
    "room https://hop.example.vn/1",
    "unit ward",
  ]);
});
