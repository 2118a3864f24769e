// How the floor and the product are asked when somebody goes on in their lists.
import { recordNavigation } from "../browser/navigation.mjs";
import { limitCookie } from "./requests.mjs";

export async function recordNavigations(browser, { people, servers, secret }) {
  const from = "/opinions?answer=unanswered";
  return {
    floor: await recordNavigation(browser, {
      origin: servers.floor.origin,
      cookie: limitCookie(null, secret),
      from,
      to: `${from}&page=2`,
    }),
    product: await recordNavigation(browser, {
      origin: servers.product.origin,
      cookie: people.city.cookie,
      from: `${from}&sort=due`,
      to: `${from}&sort=due&page=2`,
    }),
  };
}
