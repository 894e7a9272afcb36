// The income grid: Enter saves the row and moves down its column, = copies last month, the gross follows what is typed.
// The form works without this: its button saves the whole month.
const kit = document.querySelector("script[src*='js/kit']");
const words = document.querySelector("[data-row-words]");
const form = words && words.closest("form");
let say = () => {};
if (kit) import(kit.src).then(module => { say = module.say; });

// Full-width digits and signs count as half-width; groups, spaces and the currency are left out. An empty text is 0.
const fenOf = text => {
  const plain = text.replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\s,\u00a5\uffe5\u5143]/g, "");
  if (plain === "") return 0;
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : NaN;
};

const money = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const amountsOf = row => [...row.querySelectorAll("[data-amount]")];
const isTyped = row => amountsOf(row).some(f => f.value.trim() !== "");
const grossOf = row => amountsOf(row).filter(f => ["wage", "piece", "bonus"].includes(f.dataset.amount)).reduce((sum, f) => sum + fenOf(f.value), 0);
const soiled = new Set();

const follow = row => {
  const fen = grossOf(row);
  const gross = row.querySelector("[data-gross]");
  gross.textContent = !isTyped(row) || Number.isNaN(fen) ? gross.dataset.none : money.format(fen / 100);
  const zero = row.querySelector("select[name^='zero.']");
  if (zero) zero.closest(".f").hidden = fen > 0;
};

// Puts the question of a kind into the row, once; gives its select.
const ask = (row, kind, question) => {
  const place = row.querySelector("[data-explain]");
  const name = `${kind}.${place.dataset.explain}`;
  const asked = row.querySelector(`select[name='${name}']`);
  if (asked) {
    asked.closest(".f").hidden = false;
    return asked;
  }
  const copy = document.querySelector(`template[data-script-only=${kind}-reason]`).content.cloneNode(true);
  const select = copy.querySelector("select");
  select.name = name;
  select.id = name.replace(".", "-");
  select.setAttribute("aria-label", `${place.dataset.who} ${select.getAttribute("aria-label")}`);
  if (question) {
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.id = select.id + "-h";
    hint.textContent = question;
    select.closest(".f").prepend(hint);
    select.setAttribute("aria-describedby", hint.id);
  }
  place.replaceChildren(copy);
  return select;
};

// The versions of all rows stand in one hidden field: person:version, by blanks.
const versions = () => new Map(form.elements.versions.value.split(" ").filter(Boolean).map(pair => pair.split(":")));
const keepVersion = (person, version) => {
  const all = versions();
  if (version !== null && version !== undefined) all.set(String(person), version);
  form.elements.versions.value = [...all].map(pair => pair.join(":")).join(" ");
};

const mark = (row, message) => {
  const field = row.querySelector("[data-amount]");
  const shell = field.closest(".f");
  const id = field.id + "-e";
  const old = document.getElementById(id);
  if (old) old.remove();
  shell.classList.toggle("bad", Boolean(message));
  if (!message) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
    return;
  }
  const text = document.createElement("p");
  text.className = "msg";
  text.id = id;
  text.textContent = message;
  shell.prepend(text);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", id);
  say(message);
};

const show = (row, person, answer, isCopy) => {
  keepVersion(person, answer.version);
  row.querySelector("[data-gross]").textContent = answer.gross;
  row.querySelector("[data-entry]").textContent = answer.entry;
  if (isCopy) amountsOf(row).forEach(field => { field.value = answer.values[field.dataset.amount]; });
  mark(row, "");
  if (answer.question) {
    ask(row, "outlier", answer.question);
    say(`${row.querySelector("[data-explain]").dataset.who} ${answer.question}`);
  }
  soiled.delete(row);
  if (soiled.size === 0) form.dataset.dirty = "false";
};

// One save after the other: each carries the versions the one before it left.
let last = Promise.resolve();
let isOver = false;
const save = (row, isCopy) => {
  const person = row.querySelector("[data-explain]").dataset.explain;
  const typed = [...row.querySelectorAll("input, select")].filter(f => f.name).map(f => [f.name, f.value]);
  last = last.then(async () => {
    if (isOver) return;
    const body = new URLSearchParams([...typed, ["person", person], ["versions", form.elements.versions.value],
      ["__RequestVerificationToken", form.elements.__RequestVerificationToken.value]]);
    const answer = await fetch(`${location.pathname}/row`, { method: "POST", body, redirect: "manual", keepalive: true });
    if (answer.ok) return show(row, person, await answer.json(), isCopy);
    if (answer.type === "opaqueredirect") return mark(row, words.dataset.expired);
    const isTold = (answer.headers.get("content-type") || "").startsWith("application/json");
    mark(row, isTold ? (await answer.json()).message : words.dataset.failed);
  }).catch(() => mark(row, words.dataset.failed));
};

const down = (row, name) => {
  const below = row.nextElementSibling;
  const next = below && below.querySelector(`[data-amount="${name}"]`);
  if (!next) return;
  next.focus();
  next.select();
};

let column = "wage";
if (form) {
  document.addEventListener("input", event => {
    if (!event.target.matches("[data-amount]")) return;
    const row = event.target.closest("tr");
    if (/^[=\uff1d]$/.test(event.target.value.trim()) && !event.isComposing && !["net", "payer"].includes(event.target.dataset.amount)) {
      save(row, true);
      down(row, event.target.dataset.amount);
      return;
    }
    soiled.add(row);
    follow(row);
  });

  // Enter never sends the form from inside the grid; it saves its row. Nothing typed saves nothing.
  document.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.isComposing || !event.target.matches("[data-amount], [data-explain] select")) return;
    event.preventDefault();
    const row = event.target.closest("tr");
    if (event.target.dataset.amount) column = event.target.dataset.amount;
    const zero = row.querySelector("select[name^='zero.']");
    if (isTyped(row) && grossOf(row) === 0 && !(zero && zero.value)) {
      ask(row, "zero", "").focus();
      say(words.dataset.zero);
      return;
    }
    if (isTyped(row)) save(row, false);
    down(row, column);
  });

  // Saves on their way raise the versions: the form waits for them, then sends itself.
  let isWaiting = false;
  form.addEventListener("submit", event => {
    if (isWaiting) return;
    event.preventDefault();
    const button = event.submitter;
    // In a task of its own: a form that is still being submitted refuses to be submitted again.
    last.then(() => setTimeout(() => {
      isOver = isWaiting = true;
      form.dataset.dirty = "false";
      form.requestSubmit ? form.requestSubmit(button) : form.submit();
    }));
  });
}
