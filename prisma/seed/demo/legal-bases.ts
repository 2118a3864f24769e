/** What conferences are founded on, by the time they were held. */
const bureau218 = "Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị";
const city6525 = "Quyết định số 6525-QĐ/TU ngày 25/9/2015 của Thành ủy Hà Nội";
const city2200 = "Quyết định số 2200-QĐ/TU ngày 25/5/2017 của Thành ủy Hà Nội";

/** Until the city's rules on dialogue of 25/5/2017. */
export const earlyDecisions = `${bureau218}; ${city6525}`;
export const decisions = `${bureau218}; ${city6525}; ${city2200}`;
export const pilotDecree = `Nghị định số 32/2021/NĐ-CP; ${city2200}`;
export const currentLaw = `Luật Tổ chức chính quyền địa phương số 72/2025/QH15; ${city2200}`;

export const decisionsOn = (day: string) => (day < "2017-05-25" ? earlyDecisions : decisions);
