// The load, in a process of its own: reads a job from its input, prints what came of it.
// A job ends after its seconds, but not before enough answers are there to speak of a median.
import { text } from "node:stream/consumers";
import autocannon from "autocannon";
import { headersOf } from "./ask.mjs";

const { origin, connections, seconds, amount, requests } = JSON.parse(await text(process.stdin));
const enough = 40;
const longest = 60;
const milliseconds = [];
let turn = 0;
const begin = performance.now();

const load = autocannon({
  url: origin,
  connections,
  timeout: 30,
  ...(amount ? { amount } : { duration: longest }),
  requests: [{ setupRequest: nextRequest }],
});
load.on("response", (_client, _status, _bytes, taken) => {
  milliseconds.push(taken);
  if (amount || milliseconds.length < enough) return;
  if (performance.now() - begin >= seconds * 1000) load.stop();
});
const result = await load;
const lasted = (performance.now() - begin) / 1000;

milliseconds.sort((a, b) => a - b);
const quantile = (share) => milliseconds[Math.floor(share * (milliseconds.length - 1))];
console.log(
  JSON.stringify({
    requests: milliseconds.length,
    rate: milliseconds.length / lasted,
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
