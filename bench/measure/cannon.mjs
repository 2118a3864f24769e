// The load, in a process of its own: reads a job from its input, prints what came of it.
import { text } from "node:stream/consumers";
import autocannon from "autocannon";
import { headersOf } from "./ask.mjs";

const { origin, connections, seconds, amount, requests } = JSON.parse(await text(process.stdin));
const milliseconds = [];
let turn = 0;

const load = autocannon({
  url: origin,
  connections,
  timeout: 30,
  ...(amount ? { amount } : { duration: seconds }),
  requests: [{ setupRequest: nextRequest }],
});
load.on("response", (_client, _status, _bytes, taken) => milliseconds.push(taken));
const result = await load;

milliseconds.sort((a, b) => a - b);
const quantile = (share) => milliseconds[Math.floor(share * (milliseconds.length - 1))];
console.log(
  JSON.stringify({
    requests: milliseconds.length,
    rate: milliseconds.length / result.duration,
    p50: quantile(0.5),
    p99: quantile(0.99),
    max: quantile(1),
    errors: result.errors + result.non2xx,
    bytes: Math.round(result.throughput.total / milliseconds.length),
  }),
);

function nextRequest(previous) {
  const request = requests[turn++ % requests.length];
  return { ...previous, ...request, headers: headersOf(request) };
}
