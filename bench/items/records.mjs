// Searching, reading one opinion, recording one, counting them.
import { limitCookie, post } from "./requests.mjs";

const createsOfRound = 1200;

export function searches({ asCity }) {
  const asked = [
    { name: "rare", rows: 40, hits: "40 hits", q: "duong%20hoa%20binh" },
    { name: "common", rows: 50, hits: "9 % of all", q: "thoat%20nuoc" },
  ];
  return asked.flatMap(({ name, rows, hits, q }) => [
    {
      name: `search-${name}`,
      title: `search without accents, ${hits} (JSON)`,
      rows,
      at: {
        bare: asCity.limit(`/api/opinions?q=${q}`),
        product: asCity.product(`/api/v1/opinions?q=${q}`),
      },
    },
    {
      name: `search-${name}-page`,
      title: `search without accents, ${hits} (page)`,
      rows,
      at: { product: asCity.product(`/opinions?q=${q}`) },
    },
  ]);
}

export function records({ people, sample, secret, asCity }) {
  const each = (prefix) => sample.codes.map((code) => `${prefix}/${code}`);
  return [
    {
      name: "opinion",
      title: "one opinion with answers and history (JSON)",
      rows: 1,
      at: {
        bare: asCity.limit(...each("/api/opinions")),
        product: asCity.product(...each("/api/v1/opinions")),
      },
    },
    {
      name: "opinion-page",
      title: "one opinion with answers and history (page)",
      rows: 1,
      at: { product: asCity.product(...each("/opinions")) },
    },
    {
      name: "create",
      title: "record an opinion, eight wards at once",
      amount: createsOfRound,
      at: {
        bare: people.wards.map((ward) =>
          post("/api/opinions", limitCookie(ward.unitId, secret), newOpinion(ward, sample)),
        ),
        product: people.wards.map((ward) =>
          post("/api/v1/opinions", ward.cookie, newOpinion(ward, sample)),
        ),
      },
    },
  ];
}

function newOpinion({ unitId }, { conferenceOf, topicId }) {
  return {
    conferenceId: conferenceOf.get(unitId),
    moment: "at",
    channel: "spoken",
    text:
      "Đường liên tổ xuống cấp, nhiều ổ gà, ban đêm không đủ đèn chiếu sáng. Nhiều cháu học sinh và người cao tuổi " +
      "đi lại hằng ngày rất nguy hiểm, đã xảy ra một số vụ tai nạn đáng tiếc. Tổ dân phố đã gửi văn bản hai lần, song " +
      "đơn vị phụ trách mới chỉ kiểm tra mà chưa có biện pháp cụ thể. Đề nghị đồng chí Chủ tịch cho biết thời hạn " +
      "hoàn thành và giao một đơn vị chịu trách nhiệm để nhân dân giám sát.",
    place: "Tổ dân phố số 5",
    topicId,
  };
}

export function dashboards({ asWard, asCity }) {
  const json = ({ limit, product }) => ({
    bare: limit("/api/dashboard"),
    product: product("/api/v1/dashboard"),
  });
  const page = ({ product }) => ({ product: product("/dashboard") });
  return [
    { name: "dashboard-city", title: "dashboard of the city (JSON)", at: json(asCity) },
    { name: "dashboard-ward", title: "dashboard of a ward (JSON)", at: json(asWard) },
    { name: "dashboard-city-page", title: "dashboard of the city (page)", at: page(asCity) },
    { name: "dashboard-ward-page", title: "dashboard of a ward (page)", at: page(asWard) },
  ];
}
