// Carries marks to the server, a few at a time, and keeps in this browser what has not arrived. Knows no page: roll-call.js shows
// what it tells. Kept are numbers and marks only, under the account, the class and the session.

const read = key => { try { return JSON.parse(localStorage.getItem(key) || "null"); } catch { return null; } };
const write = (key, value) => {
  try {
    if (value) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
  } catch { /* storage switched off: this page alone remembers */ }
};

// What was kept for a week and never sent is of no use to anybody.
const WEEK = 7 * 24 * 3600 * 1000;
export function forgetOld(prefix, now = Date.now()) {
  try {
    Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(key => {
      const kept = read(key);
      if (!kept || !(now - kept.at < WEEK)) localStorage.removeItem(key);
    });
  } catch { /* storage switched off */ }
}

// The marks a browser still keeps for a register, by their fields; empty when it keeps none.
export const keptMarks = key => (read(key) || {}).marks || {};
export const forgetKept = key => write(key, null);

/**
 * address, token: where drafts go, and the form's own token as [name, value]. key: the name under which marks are kept.
 * version: what the page was made from. tell(what, more): "saved", "away", "expired" or "refused". isHeld: the page shows where it
 * differs from somebody else, so marks are kept and go only with its form.
 */
export function openDrafts({ address, token, key, version, tell, isHeld = false, first = 700, longest = 15000 }) {
  const kept = read(key) || {};
  const waiting = new Map(Object.entries(kept.marks || {}));
  // What was sent without an answer may have been saved all the same.
  const unsure = new Map(Object.entries(kept.sent || {}).map(([name, marks]) => [name, new Set(marks)]));
  // Kept marks were made on the version of their own page.
  let known = waiting.size > 0 ? kept.version : version;
  let trip = 0, wait = first, timer = 0, sending = null, state = "", stopped = isHeld;

  const store = () => write(key, waiting.size === 0 ? null : {
    at: Date.now(), version: known, marks: Object.fromEntries(waiting), sent: Object.fromEntries([...unsure].map(([name, marks]) => [name, [...marks]])),
  });
  const fields = () => [
    ...waiting, ["version", known], token,
    ...[...waiting.keys()].flatMap(name => [...(unsure.get(name) || [])].map(mark => ["s" + name.slice(1), mark])),
  ];
  const become = (what, more) => { state = what; tell(what, more); };

  function later(pause) {
    clearTimeout(timer);
    timer = stopped ? 0 : setTimeout(send, pause);
  }

  // On a slow line marks gather longer, so that a class costs few requests.
  const pause = () => Math.max(first, Math.min(8 * trip, 8000));

  function saved(batch, answer) {
    known = answer.version;
    wait = first;
    batch.forEach((mark, name) => {
      unsure.delete(name);
      if (waiting.get(name) === mark) waiting.delete(name);
    });
    store();
    become("saved", answer);
    if (waiting.size > 0) later(pause());
  }

  function failed(what) {
    wait = Math.min(wait * 2, longest);
    become(what);
    later(wait);
  }

  function send() {
    clearTimeout(timer);
    timer = 0;
    if (stopped || sending || waiting.size === 0) return sending || Promise.resolve();
    const batch = new Map(waiting), body = new URLSearchParams(fields()), began = performance.now();
    batch.forEach((mark, name) => unsure.set(name, (unsure.get(name) || new Set()).add(mark)));
    store();
    sending = fetch(address, { method: "POST", body, redirect: "manual", keepalive: true }).then(async answer => {
      trip = performance.now() - began;
      if (answer.ok) return saved(batch, await answer.json());
      if (answer.type === "opaqueredirect") return failed("expired");
      if (answer.status >= 500 || !(answer.headers.get("content-type") || "").startsWith("application/json")) return failed("away");
      // The server has answered no: nothing of this was saved, and a person has to look.
      stopped = true;
      become("refused", { message: (await answer.json()).message, version: known });
    }).catch(() => failed("away")).finally(() => { sending = null; });
    return sending;
  }

  addEventListener("online", send);
  document.addEventListener("visibilitychange", send);
  if (waiting.size > 0) later(0);

  return {
    kept: new Map(waiting),
    state: () => state,
    version: () => known,
    waiting: () => waiting.size,
    keep(name, mark) {
      waiting.set(name, mark);
      store();
      if (!timer && !sending) later(pause());
    },
    slow(milliseconds) { trip = milliseconds; },
    send,
    // What a form has to carry besides its own fields, so that its server knows the marks as this page's own.
    fields: () => fields().filter(([name]) => /^s\d+$/.test(name)),
    stop() {
      stopped = true;
      clearTimeout(timer);
      removeEventListener("online", send);
      document.removeEventListener("visibilitychange", send);
    },
  };
}
