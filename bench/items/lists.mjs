// The list of opinions: as a page, as a navigation to that page, as JSON.
import { asNavigation } from "../browser/navigation.mjs";

export function listsAndNavigations({ sample, navigations, asWard, asCity }) {
  const unanswered = "opinions?answer=unanswered";
  const ofWard = (prefix, product = prefix) => ({
    limit: asWard.limit(`${prefix}/${unanswered}`),
    product: asWard.product(`${product}/${unanswered}&sort=due`),
  });
  // The city looks at one ward after the other, so that no single page stays warm.
  const ofEachWard = (prefix, product = prefix) => ({
    limit: asCity.limit(...sample.wards.map(({ id }) => `${prefix}/${unanswered}&unit=${id}`)),
    product: asCity.product(
      ...sample.wards.map(({ symbol }) => `${product}/${unanswered}&unit=${symbol}&sort=due`),
    ),
  });
  const far = {
    limit: asCity.limit("/opinions?page=500"),
    product: asCity.product("/opinions?sort=due&page=500"),
  };
  return [
    {
      name: "list-page-ward",
      title: "list page: own ward, unanswered, by due date",
      ...onAll(ofWard("")),
    },
    {
      name: "list-page-city",
      title: "list page: city looking at a ward, unanswered, by due date",
      ...onAll(ofEachWard("")),
    },
    {
      name: "list-page-500",
      title: "list page: 500th of the whole city, by due date",
      ...onAll(far),
    },
    {
      name: "list-nav-ward",
      title: "navigation to the list of the own ward",
      ...navigating(ofWard(""), navigations),
    },
    {
      name: "list-nav-city",
      title: "navigation to the list of a ward, as city",
      ...navigating(ofEachWard(""), navigations),
    },
    { name: "list-json-ward", title: "list JSON: own ward", ...onAll(ofWard("/api", "/api/v1")) },
    {
      name: "list-json-city",
      title: "list JSON: city looking at a ward",
      ...onAll(ofEachWard("/api", "/api/v1")),
    },
  ];
}

const rows = 50;

function onAll({ limit, product }) {
  return { rows, at: { bare: limit, floor: limit, product } };
}

function navigating({ limit, product }, { floor: ofFloor, product: ofProduct }) {
  return {
    rows,
    at: {
      floor: limit.map((request) => asNavigation(request, ofFloor)),
      product: product.map((request) => asNavigation(request, ofProduct)),
    },
  };
}
