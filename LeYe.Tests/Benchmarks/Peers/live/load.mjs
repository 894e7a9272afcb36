// The load: opens the browsers in two processes and makes changes; one command a line on stdin, one JSON answer a line on stdout.
// node load.mjs (signalr|raw) URL CHANGE-URL CLIENTS
import { fork } from "node:child_process";
import { Agent, request } from "node:http";
import { createInterface } from "node:readline";

const [mode, url, change, clients] = [process.argv[2], process.argv[3], process.argv[4], Number(process.argv[5])];
const agent = new Agent({ keepAlive: true });
const pause = time => new Promise(done => setTimeout(done, time));
const send = (method, path) => new Promise((done, fail) => {
  const call = request(path, { method, agent, headers: { "content-length": 0 } }, answer => {
    let text = "";
    answer.on("data", part => { text += part; });
    answer.on("end", () => answer.statusCode < 300 ? done(text) : fail(new Error(`${path} answered ${answer.statusCode}`)));
  });
  call.on("error", fail);
  call.end();
});
const halves = [0, 1].map(() => fork(new URL("clients.mjs", import.meta.url).pathname, [mode, url, String(clients / 2)]));
const ask = what => Promise.all(halves.map(half => new Promise(done => { half.once("message", done); half.send(what); })));
const at = (values, share) => values.slice().sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

// Milliseconds from a change's beginning in the server to the last client's receipt of it; null where somebody never heard of it.
async function latencies(changes) {
  const dumps = (await ask("dump")).map(dump => new Map(dump.map(([total, count, time]) => [total, { count, time: BigInt(time) }])));
  return changes.map(({ total, from }) => {
    const found = dumps.map(dump => dump.get(total));
    if (found.some(f => !f) || found[0].count + found[1].count < clients) return null;
    return Number((found[0].time > found[1].time ? found[0].time : found[1].time) - from) / 1e6;
  });
}

async function make(count, gap) {
  const changes = [];
  const begin = performance.now();
  for (let i = 0; i < count; i++) {
    // The new total, and when the server began with the change: both sides read the machine's one monotonic clock, in nanoseconds.
    const [total, from] = (await send("POST", change)).split(" ");
    changes.push({ from: BigInt(from), total: Number(total) });
    await pause(Math.max(0, begin + (i + 1) * gap - performance.now()));
  }
  await pause(1500);
  const found = await latencies(changes);
  const times = found.filter(time => time !== null);
  return { changes: count, lost: count - times.length, p50: at(times, 0.5), p99: at(times, 0.99), most: Math.max(...times) };
}

const acts = {
  async open(most) {
    const begin = performance.now();
    const answers = await ask(`open:${Number(most) / 2}`);
    return { ready: answers[0].ready + answers[1].ready, milliseconds: performance.now() - begin };
  },
  make: (count, gap) => make(Number(count), Number(gap)),
  async again(limit) {
    const begin = performance.now();
    for (;;) {
      const ready = (await ask("ready")).reduce((sum, answer) => sum + answer.ready, 0);
      if (ready >= clients || performance.now() - begin > Number(limit) * 1000) return { ready, milliseconds: performance.now() - begin };
      await pause(20);
    }
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [act, ...words] = line.split(" ");
  if (act === "bye") break;
  try {
    console.log(JSON.stringify(await acts[act](...words)));
  } catch (fault) {
    console.log(JSON.stringify({ fault: String(fault) }));
  }
}
process.exit(0);
