// The roll-call: one text field names the current person; 1 to 5 mark and move on, Backspace goes back, Ctrl+Enter goes to submit.
// Each mark is saved as a draft on its way. Without this script the rows and their buttons do everything.
const list = document.querySelector("[data-roll][data-draft]");
const form = list && list.closest("form");
// The page's own copy of kit.js: under another address it would start a second time.
const kit = document.querySelector("script[src*='js/kit']");
if (form && kit) import(kit.src).then(({ say }) => start(say));

function start(say) {
  const words = list.dataset;
  const rows = [...list.querySelectorAll("fieldset")].map(row => ({
    row, name: row.dataset.row, number: (row.querySelector(".n") || {}).textContent || "", radios: [...row.querySelectorAll("input")],
  }));
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const markOf = person => person.radios.find(radio => radio.checked);
  const wordOf = radio => radio.nextElementSibling.textContent;
  const marked = () => rows.filter(markOf).length;

  const place = document.querySelector("template[data-script-only=roll-call]");
  place.replaceWith(place.content);
  const field = document.getElementById("call");
  const label = document.querySelector("label[for=call]");
  const state = document.querySelector("[data-draft-state]");
  const submit = form.querySelector("button[value=submit]");
  let at = Math.max(0, rows.findIndex(person => !markOf(person)));
  if (marked() === rows.length) at = rows.length;

  function show() {
    rows.forEach((person, i) => person.row.classList.toggle("now", i === at));
    label.textContent = at < rows.length ? fill(words.current, rows[at]) : words.end;
  }

  function count() {
    const heading = document.querySelector("[data-meter]").closest("section").querySelector("h2");
    heading.textContent = fill(words.count, { n: marked(), all: rows.length });
    document.querySelector("[data-meter]").setAttribute("width", marked());
    for (let key = 1; key <= 5; key++) document.querySelector(`[data-n="${key}"]`).textContent = rows.filter(person => person.radios[key - 1].checked).length;
  }

  function next() {
    const left = rows.findIndex((person, i) => i > at && !markOf(person));
    return left >= 0 ? left : Math.max(rows.findIndex(person => !markOf(person)), -1);
  }

  function mark(key) {
    if (at >= rows.length) return;
    const person = rows[at];
    person.radios[key - 1].checked = true;
    person.radios[key - 1].dispatchEvent(new Event("change", { bubbles: true }));
    const to = next();
    at = to < 0 ? rows.length : to;
    const told = { name: person.name, mark: wordOf(person.radios[key - 1]), n: marked(), all: rows.length, next: to < 0 ? "" : rows[to].name };
    say(fill(to < 0 ? words.last : words.step, told));
    show();
  }

  function back() {
    if (at === 0) return;
    at--;
    const radio = markOf(rows[at]);
    say(fill(words.back, { ...rows[at], mark: radio ? wordOf(radio) : words.unmarked }));
    show();
  }

  // Full-width digits count; anything else typed here is dropped.
  function take() {
    const text = field.value;
    field.value = "";
    for (const sign of text) {
      const key = sign.charCodeAt(0) - (sign >= "０" ? 0xff10 : 0x30);
      if (key >= 1 && key <= 5) mark(key);
    }
  }

  field.addEventListener("input", event => {
    event.stopPropagation();
    if (!event.isComposing) take();
  });
  field.addEventListener("compositionend", take);
  field.addEventListener("keydown", event => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Backspace" && field.value === "") {
      event.preventDefault();
      back();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!event.ctrlKey) return;
      const counts = [1, 2, 3, 4, 5].map(key => ({ radio: rows[0].radios[key - 1], n: rows.filter(person => person.radios[key - 1].checked).length }))
        .filter(kind => kind.n > 0).map(kind => wordOf(kind.radio) + " " + kind.n).join(words.between);
      say(fill(words.summary, { counts, left: rows.length - marked() }));
      submit.focus();
    }
  });

  list.addEventListener("change", event => {
    count();
    keep(event.target);
    const changed = rows.findIndex(person => person.radios.includes(event.target));
    if (document.activeElement !== field && changed >= 0) {
      const to = rows.findIndex(person => !markOf(person));
      at = to < 0 ? rows.length : to;
      show();
    }
  });

  // Drafts: marks gather while one save is on its way, and go together in the next.
  const version = form.querySelector("[name=version]");
  const token = form.querySelector("[name=__RequestVerificationToken]");
  const waiting = new Map();
  let sending = null, timer = 0, pause = 700, isOver = false;

  function keep(radio) {
    waiting.set(radio.name, radio.value);
    if (!isOver && !sending) later(700);
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  }

  function stop(message) {
    isOver = true;
    state.textContent = message;
    say(message);
  }

  function send() {
    if (isOver || sending || waiting.size === 0) return sending;
    const batch = new Map(waiting);
    const body = new URLSearchParams([...batch, ["version", version.value], [token.name, token.value]]);
    sending = fetch(words.draft, { method: "POST", body, redirect: "manual", keepalive: true }).then(async answer => {
      if (answer.ok) return saved(batch, await answer.json());
      if (answer.type === "opaqueredirect") return stop(words.expired);
      const isTold = (answer.headers.get("content-type") || "").startsWith("application/json");
      if (isTold) return stop((await answer.json()).message);
      throw new Error(String(answer.status));
    }).catch(() => {
      if (pause === 700) say(words.failed, true);
      state.textContent = words.failed;
      pause = Math.min(pause * 2, 30000);
      later(pause);
    }).finally(() => { sending = null; });
    return sending;
  }

  function saved(batch, answer) {
    version.value = answer.version;
    pause = 700;
    batch.forEach((value, name) => { if (waiting.get(name) === value) waiting.delete(name); });
    state.textContent = fill(words.saved, answer);
    if (waiting.size > 0) later(0);
    else form.dataset.dirty = "false";
  }

  // A draft on its way raises the version: the form waits for it, then sends itself.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (!sending) {
      isOver = true;
      return;
    }
    event.preventDefault();
    const button = event.submitter || submit;
    sending.then(() => {
      clearTimeout(timer);
      isOver = true;
      form.requestSubmit(button);
    });
  });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") send(); });

  show();
  // The page is for this; a message that has the focus keeps it.
  // It takes the focus once the page has loaded: a screen reader still busy with the load may not say a field that has it earlier.
  const begin = () => setTimeout(() => {
    if (document.activeElement === document.body) field.focus({ preventScroll: true });
  }, 200);
  if (!document.querySelector("[autofocus]")) {
    if (document.readyState === "complete") begin();
    else addEventListener("load", begin);
  }
}
