// How people ask: the limits know them by their own small cookie, the product by its session.
import { cookieName, sealCookie } from "../limits/cookie.mjs";

export function limitCookie(unitId, secret) {
  return `${cookieName}=${sealCookie({ unitId }, secret)}`;
}

/** The person's requests for pages or JSON, by paths: `limit` of bare and floor, `product` of the product. */
export function asking(person, unitId, secret) {
  return {
    limit: (...paths) => gets(paths, limitCookie(unitId, secret)),
    product: (...paths) => gets(paths, person.cookie),
  };
}

function gets(paths, cookie) {
  return paths.map((path) => ({ method: "GET", path, headers: { cookie } }));
}

export function post(path, cookie, body) {
  const headers = { cookie, "content-type": "application/json" };
  return { method: "POST", path, headers, body: JSON.stringify(body) };
}
