// The check-in desk: Enter sends what was typed, the answer is said in one sentence, and the field keeps the focus.
// Without this script each entry loads the page anew; nothing is missing.
const kit = document.querySelector("script[src*='js/kit']");
const field = document.querySelector("[data-entry]");
const form = field && field.closest("form");
let say = () => {};
if (kit) import(kit.src).then(module => { say = module.say; });

const told = text => {
  document.querySelector("[data-answer]").textContent = text;
  say(text);
};

// The answer is the page itself: its parts are put in place of these, the field is not touched.
const take = (page, typed) => {
  const answer = page.querySelector("[data-answer]");
  if (!answer || page.querySelector("[data-pick]")) return false;
  const fault = page.querySelector(".note.err li");
  const keys = page.querySelector("[data-entry]").closest("form");
  form.querySelectorAll("input[type=hidden]").forEach(input => {
    const next = keys.querySelector(`input[type=hidden][name="${input.name}"]`);
    if (next) input.value = next.value;
  });
  const today = document.querySelector("[data-desk=today]");
  today.replaceChildren(...page.querySelector("[data-desk=today]").childNodes);
  if (fault && field.value === "") {
    field.value = typed;
    field.select();
  }
  told((fault || answer).textContent.trim());
  if (!fault) document.title = page.title;
  return true;
};

// What cannot be answered here (several people fit, the sign-in has ended) is sent as the form itself.
const sendWhole = typed => {
  field.value = typed;
  form.submit();
};

// One entry after the other: each carries the keys that the one before it left.
let last = Promise.resolve();
const send = (typed, button) => {
  last = last.then(async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set("entry", typed);
    if (button && button.name) body.set(button.name, button.value);
    const answer = await fetch(location.pathname + location.search, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!take(page, typed)) sendWhole(typed);
  }).catch(() => {
    if (field.value === "") field.value = typed;
    told(field.dataset.entry);
  });
};

if (form) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    const typed = field.value;
    field.value = "";
    field.focus();
    send(typed, event.submitter);
  });

  // A minus in the empty field is one key: it takes the last entry back.
  const minus = event => {
    if (event.isComposing || !/^[-\uff0d\u2212]$/.test(field.value)) return;
    field.value = "";
    send("-");
  };
  field.addEventListener("input", minus);
  field.addEventListener("compositionend", minus);
}
