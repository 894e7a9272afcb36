// Live headcounts. The page is whole without this; here its numbers change in place while people look at it.
import { say } from "./kit.js";

const panel = document.querySelector("[data-headcount]");
const words = panel.dataset;
const shown = name => document.querySelectorAll(`[data-live="${name}"]`);
const write = (name, text) => shown(name).forEach(node => { if (node.textContent !== text) node.textContent = text; });
const grouped = number => number.toLocaleString("en-US");
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// What the server said last, by base; the numbers on the page can lag behind it while updates are paused.
const latest = new Map();
let paused = false;

function take(message) {
  const known = latest.get(message.base);
  if (known && known.version >= message.version) return;
  latest.set(message.base, { ...message, counts: { ...message.counts, other: message.counts.headcount - message.counts["headcount.disabled"] } });
}

// Base staff are sent no programme: their total is the sum of the bases they see, as on the page.
function total() {
  const whole = latest.get("programme");
  if (whole) return whole;
  const sum = { base: "total", at: "", counts: {} };
  for (const part of latest.values()) {
    if (part.at > sum.at) sum.at = part.at;
    for (const [metric, value] of Object.entries(part.counts)) sum.counts[metric] = (sum.counts[metric] || 0) + value;
  }
  return sum;
}

function stamp(at) {
  // Shanghai is UTC+8 all year.
  const local = new Date(new Date(at).getTime() + 8 * 3600000);
  const parts = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate(), local.toISOString().slice(11, 16)];
  return fill(words.stamp, parts);
}

function draw() {
  if (paused || latest.size === 0) return;
  for (const [base, message] of latest) {
    const empty = document.querySelector(`[data-live-empty="${base}"]`);
    if (empty && message.counts.headcount === 0) continue;
    if (empty) empty.remove();
    for (const [metric, value] of Object.entries(message.counts)) write(`${base}:${metric}`, grouped(value));
  }
  const all = total();
  for (const [metric, value] of Object.entries(all.counts)) write(`total:${metric}`, grouped(value));
  write("at", stamp(all.at));
  shown("since").forEach(node => {
    const more = all.counts.headcount - Number(node.dataset.was);
    const text = (more === 0 ? words.same : more > 0 ? words.more : words.fewer).replace("{0}", grouped(Math.abs(more)));
    if (node.textContent !== text) node.textContent = text;
  });
  drawBars();
}

function drawBars() {
  const bases = [...latest.values()].filter(m => m.base !== "programme");
  const most = Math.max(1, ...bases.map(m => m.counts.headcount));
  for (const message of bases) {
    const cell = shown(`${message.base}:headcount`)[0];
    const bar = cell && cell.closest("tr").querySelector("svg.hb");
    if (!bar) continue;
    const solid = message.counts["headcount.disabled"] / most * 100;
    const [first, second] = bar.querySelectorAll("rect");
    first.setAttribute("width", solid);
    if (!second) continue;
    second.setAttribute("x", solid);
    second.setAttribute("width", message.counts.other / most * 100);
  }
}

// The voice: one sentence for what an interval brought, and never into somebody's typing.
const quiet = 5000;
let voice = "auto";
let heard = new Map();
let typedAt = -Infinity;
let timer = 0;
for (const name of ["keydown", "input", "compositionupdate"]) addEventListener(name, () => { typedAt = performance.now(); }, true);

const counted = () => {
  const all = total();
  return new Map([...latest].filter(([base]) => base !== "programme").map(([base, m]) => [base, m.counts.headcount]).concat([["total", all.counts.headcount]]));
};

function listen() {
  if (heard.size === 0) heard = counted();
  if (!timer && voice === "auto" && !paused) timer = setTimeout(speak, Number(words.interval) * 1000);
}

function speak() {
  timer = 0;
  if (voice !== "auto" || paused) return;
  if (performance.now() - typedAt < quiet) { timer = setTimeout(speak, quiet); return; }
  const now = counted();
  const changes = [...now].filter(([base, value]) => base !== "total" && heard.has(base) && heard.get(base) !== value);
  if (changes.length === 0) return;
  const list = changes.map(([base, value]) => fill(words.part, { name: nameOf(base), now: grouped(value), was: grouped(heard.get(base)) })).join(words.join);
  if (say(fill(words.change, { total: grouped(now.get("total")), list }), true)) heard = now;
  else timer = setTimeout(speak, quiet);
}

const nameOf = base => {
  const cell = shown(`${base}:headcount`)[0];
  return cell ? cell.closest("tr").querySelector("th").textContent.trim() : base;
};

function readNow() {
  if (latest.size === 0) return;
  const { counts } = total();
  const time = new Date(Date.now() + 8 * 3600000).toISOString().slice(11, 19);
  say(fill(words.now, { time, total: grouped(counts.headcount), disabled: grouped(counts["headcount.disabled"]), onsite: grouped(counts["headcount.onsite"]), home: grouped(counts["headcount.home"]) }));
  heard = counted();
}

// The connection: WebSockets only, again and again with growing waits, for as long as the page is open.
const link = text => write("link", paused ? words.paused : text);
let state = words.connecting;
const tell = text => { state = text; link(text); };
const wait = tries => Math.min(60000, 1000 * 2 ** Math.min(tries, 6)) * (0.75 + Math.random() / 2);
const hub = new signalR.HubConnectionBuilder()
  .withUrl(words.hub, { transport: signalR.HttpTransportType.WebSockets, skipNegotiation: true })
  .withAutomaticReconnect({ nextRetryDelayInMilliseconds: context => wait(context.previousRetryCount) })
  .configureLogging(signalR.LogLevel.None)
  .build();

async function refresh() {
  for (const message of await hub.invoke("Current")) take(message);
  tell(words.on);
  draw();
  listen();
}

async function open(tries) {
  try {
    await hub.start();
    await refresh();
  } catch {
    tell(words.lost);
    // Connected but without an answer: onclose opens it again.
    if (hub.state === "Connected") hub.stop();
    else if (hub.state === "Disconnected") setTimeout(() => open(tries + 1), wait(tries));
  }
}

hub.on("headcount", message => { take(message); draw(); listen(); });
hub.onreconnecting(() => tell(words.lost));
hub.onreconnected(() => refresh().catch(() => tell(words.lost)));
hub.onclose(() => { tell(words.lost); setTimeout(() => open(1), wait(0)); });

// The controls.
const pause = document.querySelector("[data-act=pause]");
const read = document.querySelector("[data-act=read]");
const labels = [pause.textContent, pause.dataset.pressed];
pause.addEventListener("click", () => {
  paused = !paused;
  pause.textContent = labels[Number(paused)];
  link(state);
  draw();
  if (paused) { clearTimeout(timer); timer = 0; } else listen();
  say(paused ? words.saidPaused : words.saidResumed);
});
read.addEventListener("click", readNow);

function choose(value) {
  voice = value;
  read.hidden = value === "off";
  clearTimeout(timer);
  timer = 0;
  if (latest.size > 0) heard = counted();
}

const choices = [...document.querySelectorAll("input[name=voice]")];
const keep = "leye-headcount-voice";
try {
  const kept = choices.find(c => c.value === localStorage.getItem(keep));
  if (kept) kept.checked = true;
} catch { /* Storage is refused: the choice lasts as long as the page. */ }
choices.forEach(choice => choice.addEventListener("change", () => {
  choose(choice.value);
  try { localStorage.setItem(keep, choice.value); } catch { /* As above. */ }
}));
choose((choices.find(c => c.checked) || { value: "auto" }).value);

panel.hidden = false;
pause.hidden = false;
open(0);
