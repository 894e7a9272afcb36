// Warns before the sign-in ends: once at 5 minutes, once at 1, and when it has ended. Without script, the sign-in page and the
// help say the limits, and the server keeps what is sent too late.
const place = document.querySelector("template[data-session]");
const { extend, five, one, over, extended, failed } = place.dataset;
const notice = place.content.firstElementChild;
const heading = notice.querySelector("[data-said]");
const button = notice.querySelector("button");
const shared = "leye-session-ends";
let ends, stage = "", before = null;

// The page's own copy of kit.js: under another address it would start a second time.
const kit = import(document.querySelector("script[src*='js/kit']").src);
const say = text => kit.then(module => module.say(text));

// Another tab may have moved the end: the sign-in is the browser's, not the page's.
const stored = () => { try { return Number(localStorage.getItem(shared)) || 0; } catch { return 0; } };

const start = seconds => {
  ends = Date.now() + seconds * 1000;
  try { localStorage.setItem(shared, String(ends)); } catch { /* storage switched off: this tab counts alone */ }
};

const show = () => {
  const left = Math.max(ends, stored()) - Date.now();
  const now = left <= 0 ? over : left <= 60000 ? one : left <= 300000 ? five : "";
  if (now === stage) return;
  stage = now;
  if (!now) return notice.remove();
  if (!notice.isConnected) place.after(notice);
  heading.textContent = now;
  if (button && now === over) button.hidden = true;
  say(now);
};

const renew = async () => {
  try {
    const answer = await fetch(extend, { redirect: "manual", cache: "no-store" });
    start(answer.status === 204 ? Number(answer.headers.get("Session-Seconds")) : 0);
  } catch {
    say(failed);
    return;
  }
  show();
  if (notice.isConnected) return;
  // Back to where one was: the button has gone.
  (before && before.isConnected ? before : document.getElementById("main")).focus();
  say(extended);
};

if (button) {
  button.addEventListener("focus", event => { before = event.relatedTarget; });
  button.addEventListener("click", renew);
}
start(Number(place.dataset.session));
show();
setInterval(show, 5000);
document.addEventListener("visibilitychange", show);
