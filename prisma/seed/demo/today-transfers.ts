import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import type { Competence } from "@/lib/opinions/vocabulary";
import type { Cast } from "./cast";
import { moment } from "./clock";
import { follow } from "./opinions";
import { acceptOn, actorNamed, opinionBeginning, sendOn } from "./transfers";

const coaches = "Đường ven hồ hẹp mà xe du lịch 29 chỗ";
const water = "Đề nghị công bố kết quả quan trắc nước Hồ Tây";
const junction = "Nút giao Lạc Long Quân - Xuân La giờ cao điểm";
const riverside = "Các hộ ngoài đê ở ổn định trước năm 1993";

async function rule(username: string, text: string, competence: Competence, reason: string) {
  const opinionIds = [await opinionBeginning(text)];
  const office = await actorNamed(username, "2026-11-12");
  await ruleOnCompetence(office, { opinionIds, competence, reason }, moment("2026-11-12 10:00"));
}

/** What phường Tây Hồ has sent on and received this year: answered, in progress, awaited, to be accepted. */
export async function sendTransfersOfToday(city: Cast): Promise<void> {
  const office = (day: string) => actorNamed("vanphong.tayho", day);
  await rule("vanphong.tayho", coaches, "city", "Tổ chức giao thông do Sở Xây dựng quyết định.");
  await rule(
    "vanphong.tayho",
    water,
    "otherAgency",
    "Đơn vị quan trắc không thuộc phường quản lý.",
  );
  await rule("vanphong.hongha", riverside, "ward", "Một phần thuộc địa bàn phường Tây Hồ.");

  const inMay = await sendOn(await office("2026-05-22"), {
    texts: [junction],
    ...{ to: { unit: "HN" }, number: "118", on: "2026-05-22", dueOn: "2026-06-22" },
    request: "Đề nghị giao Sở Xây dựng lắp đèn tín hiệu cho người đi bộ, kẻ vạch tại nút giao.",
  });
  await acceptOn(await actorNamed("vanphong.hanoi", "2026-05-25"), inMay, "2026-05-25");

  const inNovember = await sendOn(await office("2026-11-12"), {
    texts: [coaches],
    ...{ to: { unit: "HN" }, on: "2026-11-12", dueOn: "2026-11-27" },
  });
  await acceptOn(await actorNamed("vanphong.hanoi", "2026-11-13"), inNovember, "2026-11-13");
  const written = {
    by: "leader",
    on: "2026-11-18",
    upTo: "issued",
    number: "3120-CV/TU",
    body: "Thành phố đồng ý cấm xe khách trên 16 chỗ vào đường ven Hồ Tây từ 07 giờ đến 22 giờ thứ Bảy, Chủ nhật, thực hiện từ ngày 15/12/2026. Sở Xây dựng bố trí bãi đỗ tại công viên nước Hồ Tây.",
  } as const;
  await follow([{ opinionId: await opinionBeginning(coaches), story: { written }, cast: city }]);

  await sendOn(await office("2026-11-16"), {
    texts: [water],
    to: { outside: "Công ty TNHH một thành viên Thoát nước Hà Nội" },
    ...{ on: "2026-11-16", dueOn: "2026-11-30" },
    request: "Đề nghị cung cấp kết quả quan trắc nước Hồ Tây hằng tháng để phường niêm yết.",
  });
  await sendOn(await actorNamed("vanphong.hongha", "2026-11-18"), {
    texts: [riverside],
    ...{ to: { unit: "PTH" }, form: "slip", on: "2026-11-18", dueOn: "2026-12-03" },
    request: "Đề nghị trả lời đối với các hộ ngoài đê nay thuộc địa bàn phường Tây Hồ.",
  });
}
