// The limit: node:http and pg, prepared statements, a signed cookie, strings for pages. Nothing that
// makes a product is here; it shows what this machine can do at most.
import http from "node:http";
import pg from "pg";
import { cookieName, openCookie } from "../cookie.mjs";
import { listOpinions, readFilter } from "../list-query.mjs";
import { listPage } from "./list-page.mjs";
import { countOpinions, createOpinion, getOpinion, searchOpinions } from "./queries.mjs";

const { DATABASE_URL, PORT, BENCH_SECRET } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

const routes = {
  "GET /opinions": async ({ params, person }) => {
    const filter = readFilter(params, person);
    return { html: listPage(await listOpinions(pool, filter), filter) };
  },
  "GET /api/opinions": async ({ params, person }) => {
    const phrase = params.get("q");
    if (phrase) return { json: await searchOpinions(pool, phrase, person) };
    return { json: await listOpinions(pool, readFilter(params, person)) };
  },
  "GET /api/opinions/:code": async ({ code, person }) => ({
    json: await getOpinion(pool, code, person),
  }),
  "POST /api/opinions": async ({ request, person }) => ({
    status: 201,
    json: await createOpinion(pool, await bodyOf(request), person),
  }),
  "GET /api/dashboard": async ({ person }) => ({ json: await countOpinions(pool, person) }),
};

http
  .createServer(async (request, response) => {
    try {
      const { status = 200, html, json } = await answer(request);
      const type = html ? "text/html; charset=utf-8" : "application/json";
      response.writeHead(status, { "content-type": type }).end(html ?? JSON.stringify(json));
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  })
  .listen(Number(PORT), "127.0.0.1");

async function answer(request) {
  const url = new URL(request.url, "http://localhost");
  if (url.pathname === "/health") return { json: {} };
  const person = openCookie(cookieOf(request), BENCH_SECRET);
  if (!person) return { status: 401, json: {} };
  const [, code] = /^\/api\/opinions\/([^/]+)$/.exec(url.pathname) ?? [];
  const route = routes[`${request.method} ${code ? "/api/opinions/:code" : url.pathname}`];
  const found = route && (await route({ request, params: url.searchParams, person, code }));
  return found && found.json !== null ? found : { status: 404, json: {} };
}

function cookieOf({ headers }) {
  const pair = headers.cookie?.split("; ").find((one) => one.startsWith(`${cookieName}=`));
  return pair?.slice(cookieName.length + 1);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}
