// Half of the browsers of the comparison, in a process of their own: npm's SignalR client, or bare WebSockets.
// Told by its parent: open:N (so many in all), dump, ready. For every total it keeps when the last of its clients had heard of it (CLOCK_MONOTONIC).
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const [mode, url, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const cookie = process.env.LEYE_COOKIE || "";
const heard = new Map();
let ready = 0;
let opened = 0;

function note(client, total) {
  const now = process.hrtime.bigint();
  // A message stands for every change since the client's last one.
  for (let n = total; n < client.total; n++) {
    const kept = heard.get(n) || { count: 0, at: 0n };
    heard.set(n, { count: kept.count + 1, at: now });
  }
  if (total < client.total) client.total = total;
}

const wait = tries => Math.min(60000, 1000 * 2 ** Math.min(tries, 6)) * (0.75 + Math.random() / 2);

async function openSignalR() {
  const { HubConnectionBuilder, HttpTransportType, LogLevel } = require("@microsoft/signalr");
  const client = { total: Infinity };
  const link = new HubConnectionBuilder()
    .withUrl(url + "/live/headcount", { skipNegotiation: true, transport: HttpTransportType.WebSockets, headers: { Cookie: cookie } })
    .configureLogging(LogLevel.None).build();
  const take = message => {
    const total = message.numbers.find(n => n.base === "total").counts.headcount;
    if (client.total === Infinity) client.total = total;
    else note(client, total);
  };
  let tries = 0;
  const connect = async () => {
    try {
      await link.start();
      take(await link.invoke("Current"));
      ready++;
      tries = 0;
    } catch {
      setTimeout(connect, wait(tries++));
    }
  };
  link.on("headcount", take);
  link.onclose(() => { ready--; setTimeout(connect, wait(tries)); });
  await connect();
}

function openRaw() {
  const WebSocket = require("ws");
  const client = { total: 1e6 };
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace("http", "ws"), { perMessageDeflate: false });
    socket.on("open", () => { ready++; resolve(); });
    socket.on("error", reject);
    socket.on("message", text => note(client, JSON.parse(text).total));
  });
}

process.on("message", async ask => {
  if (ask.startsWith("open:")) {
    const most = Math.min(count, Number(ask.slice(5)));
    while (opened < most) {
      const now = Math.min(25, most - opened);
      opened += now;
      await Promise.all(Array.from({ length: now }, mode === "raw" ? openRaw : openSignalR));
    }
    process.send({ ready });
  } else if (ask === "dump") {
    process.send([...heard].map(([total, { count: clients, at }]) => [total, clients, String(at)]));
  } else if (ask === "ready") {
    process.send({ ready });
  }
});
process.on("disconnect", () => process.exit(0));
