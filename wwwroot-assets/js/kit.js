// Enhancements only; every page works without them.

// A scrolling table is a named region with a Tab stop only while it overflows: its caption would be heard twice.
const regions = document.querySelectorAll("[data-scroll]");
const fit = () => regions.forEach(region => {
  const overflows = region.scrollWidth > region.clientWidth;
  for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-labelledby", region.dataset.scroll]]) {
    if (overflows) region.setAttribute(name, value);
    else region.removeAttribute(name);
  }
});
fit();
addEventListener("resize", fit);

// A link half outside a scrolling table comes wholly into view when it takes focus.
document.addEventListener("focusin", event => {
  if (event.target.closest("[data-scroll] a")) event.target.scrollIntoView({ block: "nearest", inline: "nearest" });
});

// What Tab reaches is wholly in view; browsers leave a field half below the window.
addEventListener("keyup", event => {
  if (event.key === "Tab") document.activeElement.scrollIntoView({ block: "nearest", inline: "nearest" });
});

// An error link brings the question into view before its field takes focus: NVDA reads the label then.
document.querySelectorAll(".note.err a[href^='#']").forEach(link => link.addEventListener("click", event => {
  const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  (field.closest(".f") || field).scrollIntoView();
  field.focus({ preventScroll: true });
}));

// Show password.
document.querySelectorAll("[data-reveals]").forEach(button => {
  const field = document.getElementById(button.dataset.reveals);
  button.hidden = false;
  button.addEventListener("click", () => {
    const reveal = field.type === "password";
    field.type = reveal ? "text" : "password";
    button.setAttribute("aria-pressed", String(reveal));
  });
});

// Leaving a changed form asks first; sending it does not.
document.querySelectorAll("form[data-dirty]").forEach(form => {
  const soil = () => { form.dataset.dirty = "true"; };
  form.addEventListener("input", soil);
  form.addEventListener("change", soil);
  form.addEventListener("submit", () => { form.dataset.dirty = "false"; });
});
addEventListener("beforeunload", event => {
  if (document.querySelector("form[data-dirty=true]")) {
    event.preventDefault();
    event.returnValue = "";
  }
});

// A link that has a dialog opens it instead of its confirm page.
document.querySelectorAll("a[data-dialog]").forEach(link => {
  const dialog = document.getElementById(link.dataset.dialog);
  if (!dialog || !dialog.showModal) return;
  link.addEventListener("click", event => { event.preventDefault(); dialog.showModal(); });
});

// One polite voice: the region exists before its text, repeats are dropped, background news waits its turn.
const live = document.getElementById("live");
let last = "", spokenAt = -Infinity;
export function say(text, background = false) {
  const now = performance.now();
  if (!live || text === last || (background && now - spokenAt < 10000)) return false;
  last = text;
  spokenAt = now;
  live.textContent = "";
  setTimeout(() => { live.textContent = text; }, 150);
  return true;
}