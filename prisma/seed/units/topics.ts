import type { AnsweringLeader } from "@/lib/generated/prisma/enums";

type Topic = { id: string; nameVi: string; nameEn: string; answeringLeader: AnsweringLeader };

/** Fields of opinions, in the order of lists, with the leader who answers them unless told otherwise. */
export const topics: Topic[] = [
  party("partyBuilding", "Xây dựng Đảng", "Party building"),
  party("governmentBuilding", "Xây dựng chính quyền", "Government building"),
  party(
    "cadreConduct",
    "Trách nhiệm nêu gương, đạo đức công vụ",
    "Conduct of cadres and officials",
  ),
  committee("adminReform", "Cải cách hành chính, thủ tục", "Administrative reform and procedures"),
  committee("landAndCertificates", "Đất đai, giấy chứng nhận", "Land and certificates"),
  committee(
    "clearanceResettlement",
    "Giải phóng mặt bằng, tái định cư",
    "Site clearance and resettlement",
  ),
  committee("urbanPlanning", "Quy hoạch, phát triển đô thị", "Planning and urban development"),
  committee(
    "constructionOrder",
    "Trật tự xây dựng, trật tự đô thị",
    "Construction and urban order",
  ),
  committee("transport", "Giao thông", "Transport and roads"),
  committee(
    "environment",
    "Môi trường, tài nguyên, thoát nước",
    "Environment, resources, drainage",
  ),
  committee(
    "marketsPublicWorks",
    "Chợ, nhà văn hóa, công trình công cộng",
    "Markets and public works",
  ),
  committee(
    "economyTourism",
    "Kinh tế, du lịch, sản xuất kinh doanh",
    "Economy, tourism and business",
  ),
  committee(
    "disasterRecovery",
    "Khắc phục thiên tai, khôi phục sản xuất",
    "Recovery after disasters",
  ),
  committee("socialWelfare", "An sinh xã hội, y tế, giáo dục", "Social welfare, health, education"),
  committee("securityDefence", "An ninh, trật tự, quốc phòng", "Security, order and defence"),
  committee("residentialGroups", "Tổ dân phố, thôn, tổ tự quản", "Residential groups"),
  committee("other", "Nội dung khác", "Other matters"),
];

function party(id: string, nameVi: string, nameEn: string): Topic {
  return { id, nameVi, nameEn, answeringLeader: "partySecretary" };
}

function committee(id: string, nameVi: string, nameEn: string): Topic {
  return { id, nameVi, nameEn, answeringLeader: "committeeChair" };
}
