// Before anything is measured: does each server answer each question, and with what was asked for?
import { ask } from "./ask.mjs";

const opinionCode = /\b[A-Z]{1,8}-\d{4}-\d{3,}\b/g;

export async function checkItems(items, servers) {
  for (const { name, at, rows = 0 } of items) {
    for (const [serverName, [request]] of Object.entries(at)) {
      const response = await ask(servers[serverName].origin, request);
      const content = await response.text();
      const found = new Set(content.match(opinionCode)).size;
      if (response.ok && found >= rows) continue;
      throw new Error(
        `${name}: ${serverName} answers ${request.method} ${request.path} with ${response.status} and ${found} ` +
          `opinions (${rows} wanted): ${content.slice(0, 300)}`,
      );
    }
  }
}
