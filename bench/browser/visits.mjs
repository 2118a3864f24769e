// The pages that a browser opens for its figures.
import { limitCookie } from "../items/requests.mjs";

export function listVisits({ people, servers, secret }) {
  const list = "/opinions?answer=unanswered";
  const [ward] = people.wards;
  return [
    {
      name: "list page",
      server: "bare",
      origin: servers.bare.origin,
      path: list,
      cookie: limitCookie(ward.unitId, secret),
      rows: 50,
    },
    {
      name: "list page",
      server: "floor",
      origin: servers.floor.origin,
      path: list,
      cookie: limitCookie(ward.unitId, secret),
      rows: 50,
    },
    {
      name: "list page",
      server: "product",
      origin: servers.product.origin,
      path: `${list}&sort=due`,
      cookie: ward.cookie,
      rows: 50,
    },
    { name: "public page", server: "product", origin: servers.product.origin, path: "/", rows: 0 },
  ];
}
