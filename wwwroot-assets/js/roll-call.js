// The roll-call: one text field names the current person; 1 to 5 mark and move on, Backspace goes back, Ctrl+Enter goes to submit.
// register-drafts.js carries each mark to the server. Without script the rows and their buttons do everything.
const list = document.querySelector("[data-roll][data-draft]");
const form = list && list.closest("form");
const keptPlace = document.querySelector("template[data-script-only=kept-marks]");
// The page's own copies: under another address a module would start a second time.
const kit = document.querySelector("script[src*='js/kit']");
const drafting = document.querySelector("script[src*='js/register-drafts']");
if (kit && drafting) Promise.all([import(kit.src), import(drafting.src)]).then(([{ say }, drafts]) => {
  drafts.forgetOld("leye-roll:");
  if (keptPlace) showKept(drafts);
  if (form) start(say, drafts);
});

// A register that takes no marks: what this browser still keeps is told, and forgotten once it is saved.
function showKept({ keptMarks, forgetKept }) {
  const text = keptPlace.content.querySelector("[data-kept]"), words = text.dataset;
  const marks = Object.entries(keptMarks(words.kept));
  if (words.saved === "true") return forgetKept(words.kept);
  if (marks.length === 0) return;
  const kinds = new Map(words.kinds.split(",").map(pair => pair.split("=")));
  const nameOf = field => {
    const link = document.querySelector(`main td a[href$="/register/${field.slice(1)}"]`);
    return link ? link.closest("tr").querySelector("th").textContent.trim() : "";
  };
  text.textContent = words.text.replace("{marks}", marks.map(([field, mark]) => `${nameOf(field)} ${kinds.get(mark)}`.trim()).join(words.and));
  keptPlace.replaceWith(keptPlace.content);
}

function start(say, { openDrafts }) {
  const words = list.dataset;
  const rows = [...list.querySelectorAll("fieldset")].map(row => ({
    row, name: row.dataset.row, number: (row.querySelector(".n") || {}).textContent || "", radios: [...row.querySelectorAll("input")],
  }));
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  const markOf = person => person.radios.find(radio => radio.checked);
  const wordOf = radio => radio.nextElementSibling.textContent;
  const marked = () => rows.filter(markOf).length;
  const rowOf = field => rows.find(person => person.radios[0].name === field);
  const radioOf = (field, mark) => { const person = rowOf(field); return person && person.radios.find(radio => radio.value === mark); };

  const place = document.querySelector("template[data-script-only=roll-call]");
  place.replaceWith(place.content);
  const field = document.getElementById("call");
  const label = document.querySelector("label[for=call]");
  const state = document.querySelector("[data-draft-state]");
  const submit = form.querySelector("button[value=submit]");
  const version = form.querySelector("[name=version]");
  const token = form.querySelector("[name=__RequestVerificationToken]");
  let at = 0;

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

  // Who last changed the current person's mark, from what to what.
  function tellLast() {
    if (at >= rows.length) return;
    const address = words.draft.replace(/draft$/, rows[at].radios[0].name.slice(1) + "/last");
    fetch(address, { redirect: "error" }).then(answer => answer.json()).then(({ message }) => say(message)).catch(() => {});
  }

  // Full-width digits count; anything else typed here is dropped.
  function take() {
    const text = field.value;
    field.value = "";
    for (const sign of text) {
      const key = sign.charCodeAt(0) - (sign >= "０" ? 0xff10 : 0x30);
      if (key >= 1 && key <= 5) mark(key);
      else if (key === 0) tellLast();
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
    drafts.keep(event.target.name, event.target.value);
    const changed = rows.findIndex(person => person.radios.includes(event.target));
    if (document.activeElement !== field && changed >= 0) {
      const to = rows.findIndex(person => !markOf(person));
      at = to < 0 ? rows.length : to;
      show();
    }
  });

  // Told once when it begins; seen as long as it lasts.
  let shown = "";
  function tell(what, more) {
    const n = drafts ? drafts.waiting() : 0, wasAway = shown === "away" || shown === "expired";
    const text = what === "saved" ? fill(words.saved, more) : what === "refused" ? more.message : fill(words[what], { n });
    state.textContent = text;
    if (what !== "saved" && what !== shown) say(text);
    if (what === "saved" && wasAway) say(words.returned);
    shown = what;
    if (what === "saved") version.value = more.version;
    // The form then stands on the version its marks were made on: the server shows where the two differ.
    if (what === "refused") version.value = more.version;
    if (what === "saved" && n === 0) form.dataset.dirty = "false";
    if (more && more.meanwhile) showOthers(more.meanwhile);
  }

  function showOthers(marks) {
    const told = [];
    for (const [name, mark] of Object.entries(marks)) {
      const person = rowOf(name);
      if (!person) continue;
      person.radios.forEach(radio => { radio.checked = radio.value === mark; });
      told.push(`${person.name} ${mark === "" ? words.unmarked : wordOf(radioOf(name, mark))}`);
    }
    if (told.length === 0) return;
    count();
    show();
    state.textContent = fill(words.meanwhile, { marks: told.join(words.between) });
    say(state.textContent);
  }

  let drafts = null;
  drafts = openDrafts({ address: words.draft, token: [token.name, token.value], key: words.key, version: version.value, tell, isHeld: words.held === "true" });
  const opened = performance.getEntriesByType("navigation")[0];
  if (opened) drafts.slow(opened.responseStart - opened.requestStart);
  // Marks that this browser kept from before stand in the rows again.
  drafts.kept.forEach((mark, name) => { const radio = radioOf(name, mark); if (radio) radio.checked = true; });
  if (drafts.kept.size > 0) {
    count();
    state.textContent = fill(words.found, { n: drafts.kept.size });
    say(state.textContent);
  }
  at = rows.findIndex(person => !markOf(person));
  if (at < 0) at = rows.length;

  // The form carries every mark, so it waits for no draft. While the server is away it is not sent: the page would be gone.
  let isSent = false;
  form.addEventListener("submit", event => {
    const button = event.submitter || submit;
    if (!isSent && (drafts.state() === "away" || drafts.state() === "expired") && drafts.waiting() > 0) {
      event.preventDefault();
      drafts.send().then(() => {
        if (drafts.waiting() > 0 && drafts.state() === "away") {
          state.textContent = fill(words.unsent, { n: drafts.waiting() });
          return say(state.textContent);
        }
        isSent = true;
        form.requestSubmit(button);
      });
      return;
    }
    // Marks kept from an older page are sent as made on that page.
    if (words.held !== "true") version.value = drafts.version();
    drafts.fields().forEach(([name, value]) => {
      const hidden = document.createElement("input");
      Object.assign(hidden, { type: "hidden", name, value });
      form.append(hidden);
    });
    drafts.stop();
  });

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
