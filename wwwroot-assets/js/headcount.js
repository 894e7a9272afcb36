// Live headcounts. The page is whole without this; here its numbers change in place while people look at it.
import { say } from "./kit.js";
import { clock, connect, fill, grouped, shownNumber, stamp } from "./live-link.js";

const panel = document.querySelector("[data-headcount]");
const words = panel.dataset;
const names = JSON.parse(words.names);
const shown = name => document.querySelectorAll(`[data-live="${name}"]`);
const write = (name, text) => shown(name).forEach(node => { if (node.textContent !== text) node.textContent = text; });

// What the server said last, by base; the numbers on the page can lag behind it while updates are paused.
let latest = new Map();
let paused = false;

function draw() {
  const all = latest.get("total");
  if (paused || !all) return;
  for (const [base, message] of latest) {
    const empty = document.querySelector(`[data-live-empty="${base}"]`);
    if (empty && message.counts.headcount === 0) continue;
    if (empty) empty.remove();
    const before = shown(`${base}:headcount`)[0];
    const text = shownNumber(message.counts.headcount, words);
    if (before && before.textContent !== text) write(`${base}:since`, fill(words.from, { time: clock(message.at) }));
    for (const [metric, value] of Object.entries(message.counts)) write(`${base}:${metric}`, shownNumber(value, words));
  }
  write("at", stamp(all.at, words));
  if (typeof all.counts.headcount === "number") shown("since").forEach(node => {
    const more = all.counts.headcount - Number(node.dataset.was);
    const text = (more === 0 ? words.same : more > 0 ? words.more : words.fewer).replace("{0}", grouped(Math.abs(more)));
    if (node.textContent !== text) node.textContent = text;
  });
  drawBars();
}

const drawn = value => typeof value === "number" ? value : 0;

function drawBars() {
  const bases = [...latest].filter(([base]) => base !== "total");
  const most = Math.max(1, ...bases.map(([, m]) => drawn(m.counts.headcount)));
  for (const [base, { counts }] of bases) {
    const cell = shown(`${base}:headcount`)[0];
    const bar = cell && cell.closest("tr").querySelector("svg.hb");
    if (!bar) continue;
    const solid = drawn(counts["headcount.disabled"]) / most * 100;
    const [first, second] = bar.querySelectorAll("rect");
    first.setAttribute("width", solid);
    if (!second) continue;
    second.setAttribute("x", solid);
    second.setAttribute("width", Math.max(0, drawn(counts.headcount) / most * 100 - solid));
  }
}

// The voice: one sentence for what an interval brought, and never into somebody's typing.
const quiet = 5000, most = 5;
let voice = "auto";
let heard = new Map();
let typedAt = -Infinity;
let timer = 0;
for (const name of ["keydown", "input", "compositionupdate"]) addEventListener(name, () => { typedAt = performance.now(); }, true);

const told = () => new Map([...latest].map(([base, { counts }]) => [base, counts]));

function listen() {
  if (heard.size === 0) heard = told();
  if (!timer && voice === "auto" && !paused) timer = setTimeout(speak, Number(words.interval) * 1000);
}

const nameOf = base => {
  const cell = shown(`${base}:headcount`)[0];
  return cell ? cell.closest("tr").querySelector("th").textContent.trim() : base;
};

// Of a base the number of those in post when it changed; otherwise which of its parts did.
function changesOf(base, now) {
  const was = heard.get(base);
  if (!was) return [];
  const part = (metric, what) => fill(words.part, { name: nameOf(base), what, now: shownNumber(now[metric], words), was: shownNumber(was[metric], words) });
  if (now.headcount !== was.headcount) return [part("headcount", "")];
  return Object.keys(names).filter(metric => metric in now && now[metric] !== was[metric]).map(metric => part(metric, names[metric]));
}

function speak() {
  timer = 0;
  if (voice !== "auto" || paused) return;
  if (performance.now() - typedAt < quiet) { timer = setTimeout(speak, quiet); return; }
  const now = told();
  const changes = [].concat(...[...now].filter(([base]) => base !== "total").map(([base, counts]) => changesOf(base, counts)));
  if (changes.length === 0) { heard = now; return; }
  let list = changes.slice(0, most).join(words.join);
  if (changes.length > most) list += fill(words.rest, { n: changes.length - most });
  if (say(fill(words.change, { total: shownNumber(now.get("total").headcount, words), list }), true)) heard = now;
  else timer = setTimeout(speak, quiet);
}

function readNow() {
  const all = latest.get("total");
  if (!all) return;
  const text = metric => shownNumber(all.counts[metric], words);
  say(fill(words.now, {
    time: clock(Date.now(), 8), total: text("headcount"), disabled: text("headcount.disabled"), onsite: text("headcount.onsite"),
    home: text("headcount.home"), training: text("training.now"),
  }));
  heard = told();
}

// The connection.
let state = words.connecting;
const link = () => write("link", paused ? words.paused : state);
connect(words.hub, {
  numbers(map) {
    latest = map;
    draw();
    listen();
  },
  link(name) {
    state = words[name];
    link();
  },
  gone() { /* Only wall displays are revoked. */ },
});

// The controls.
const pause = document.querySelector("[data-act=pause]");
const read = document.querySelector("[data-act=read]");
const labels = [pause.textContent, pause.dataset.pressed];
pause.addEventListener("click", () => {
  paused = !paused;
  pause.textContent = labels[Number(paused)];
  link();
  draw();
  if (paused) { clearTimeout(timer); timer = 0; } else listen();
  say(paused ? words.saidPaused : words.saidResumed);
});
read.addEventListener("click", readNow);
addEventListener("keydown", event => {
  if (event.key !== "F9") return;
  event.preventDefault();
  if (!event.repeat) readNow();
});

function choose(value) {
  voice = value;
  clearTimeout(timer);
  timer = 0;
  heard = told();
}

const choices = [...document.querySelectorAll("input[name=voice]")];
choices.forEach(choice => choice.addEventListener("change", () => {
  choose(choice.value);
  // The server sends the page with the choice made; a year is how long display settings are kept too.
  document.cookie = `leye-voice=${choice.value}; path=/; max-age=31536000; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
}));
choose((choices.find(c => c.checked) || { value: "auto" }).value);

panel.hidden = false;
pause.hidden = false;
read.hidden = false;
