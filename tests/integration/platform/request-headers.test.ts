import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { watchRequests } from "@/lib/platform/request-headers";

let server: http.Server;
let address: string;
let seen: http.IncomingHttpHeaders;

beforeAll(async () => {
  watchRequests();
  server = http.createServer((request, response) => {
    seen = request.headers;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it("gives each answer a policy with a nonce of its own, which the page is told", async () => {
  const policies: (string | null)[] = [];
  for (let round = 0; round < 2; round += 1) {
    const response = await fetch(`${address}/work?year=2024`);
    policies.push(response.headers.get("content-security-policy"));
    expect(seen["content-security-policy"]).toBe(policies[round]);
  }
  expect(seen["x-path"]).toBe("/work?year=2024");
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/);
  expect(policies[0]).not.toBe(policies[1]);
});

it.each([
  ["/conferences?_rsc=1ab2c", "/conferences"],
  ["/opinions?q=%C4%91%C3%A8n&_rsc=1ab2c", "/opinions?q=%C4%91%C3%A8n"],
])("tells the page asked for by %s that it is %s", async (asked, page) => {
  await fetch(address + asked);
  expect(seen["x-path"]).toBe(page);
});

it("leaves the policy to a file that a page shows in a frame, and to no other answer", async () => {
  const policyOf = async (path: string) =>
    (await fetch(address + path)).headers.get("content-security-policy");
  expect(await policyOf("/api/slips/0193")).toBeNull();
  expect(await policyOf("/api/slip-stacks/0193?kept=1")).toBeNull();
  for (const path of ["/api/papers/0193", "/slips/", "/x?/api/slips/0193"]) {
    expect(await policyOf(path)).toMatch(/frame-ancestors 'none'/);
  }
});

it("takes the address from the connection where no proxy is declared, whatever is claimed", async () => {
  await fetch(address, {
    headers: {
      "x-forwarded-for": "203.0.113.7",
      "x-forwarded-host": "evil.example",
      "content-security-policy": "default-src *",
    },
  });
  expect(seen["x-forwarded-for"]).toBe("127.0.0.1");
  expect(seen["x-forwarded-host"]).toBeUndefined();
  expect(seen["content-security-policy"]).toMatch(/^default-src 'self'/);
});
