// The live channel of a page: WebSockets, again and again with growing waits for as long as the page is open; where they do not get
// through, a plain GET from time to time. After every gap the whole state is asked for; what is older than what is known is dropped.

const slow = 60000, pollEvery = 15000, failures = 2;
const about = time => time * (0.75 + Math.random() / 2);
const wait = tries => about(Math.min(slow, 1000 * 2 ** Math.min(tries, 6)));

// hub: its address. heard.numbers(latest, message) after news, heard.link(name) when the connection changes, heard.gone() when a display was revoked.
export function connect(hub, heard) {
  const latest = new Map();
  let version = 0, tries = 0, poller = 0, opener = 0, gone = false;
  const [path, query] = hub.split("?");
  const pollAddress = `${path}/now${query ? "?" + query : ""}`;

  function take(message) {
    let news = false;
    for (const { base, counts } of message.numbers) {
      const known = latest.get(base);
      if (known && known.version >= message.version) continue;
      latest.set(base, { version: message.version, at: message.at, counts });
      news = true;
    }
    version = Math.max(version, message.version);
    if (news) heard.numbers(latest, message);
  }

  function end() {
    gone = true;
    latest.clear();
    clearTimeout(poller);
    clearTimeout(opener);
    heard.gone();
  }

  // By GET.
  async function poll() {
    let name = "lost";
    try {
      const answer = await fetch(pollAddress, { redirect: "manual", cache: "no-store", credentials: "same-origin" });
      if (answer.status === 410) { end(); return; }
      if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) name = "ended";
      else if (answer.ok) {
        take(await answer.json());
        name = "polled";
      }
    } catch { /* No way to the server just now. */ }
    if (!poller) return;
    heard.link(name);
    poller = setTimeout(poll, about(name === "polled" ? pollEvery : slow / 2));
  }

  const startPolling = () => { if (!poller) poller = setTimeout(poll, 0); };
  const stopPolling = () => { clearTimeout(poller); poller = 0; };

  if (typeof signalR === "undefined" || !window.WebSocket) {
    startPolling();
    return latest;
  }

  // By WebSockets.
  const link = new signalR.HubConnectionBuilder()
    .withUrl(hub, { transport: signalR.HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(signalR.LogLevel.None)
    .build();

  async function ask() { take(await link.invoke("Current")); }

  function again() {
    if (gone) return;
    clearTimeout(opener);
    opener = setTimeout(open, wait(tries));
  }

  async function open() {
    if (gone || link.state !== "Disconnected") return;
    try {
      await link.start();
      await ask();
      tries = 0;
      stopPolling();
      heard.link("on");
    } catch {
      tries++;
      if (tries >= failures) startPolling();
      else heard.link("lost");
      // Connected but without an answer: onclose opens it again.
      if (link.state === "Connected") link.stop();
      else again();
    }
  }

  link.on("headcount", message => {
    if (message.after > version) ask().catch(() => link.stop());
    else take(message);
  });
  link.on("revoked", end);
  link.onclose(() => {
    if (gone) return;
    if (!poller) heard.link("lost");
    again();
  });
  addEventListener("online", () => { tries = 0; clearTimeout(opener); open(); });
  open();
  return latest;
}

// Texts of numbers and of instants, with the words of the page.
export const grouped = number => number.toLocaleString("en-US");
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
export const shownNumber = (value, words) => typeof value === "number" ? grouped(value) : words[value];

// Shanghai is UTC+8 all year.
const local = at => new Date(new Date(at).getTime() + 8 * 3600000);
export const clock = (at, length = 5) => local(at).toISOString().slice(11, 11 + length);
export function stamp(at, words) {
  const time = local(at);
  return fill(words.stamp, [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate(), clock(at)]);
}
