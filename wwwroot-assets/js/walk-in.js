// A walk-in while the roll is called: + in the field of the roll-call or of the exception line goes to the walk-in's name.
// Without this script the field is reached like any other.
const name = document.getElementById("walkin");
const sign = /[+＋]/;
const takes = field => field.matches && field.matches("#call, #line");

// An input method has no key for its full-width sign: it arrives as text, before the field's own script sees it.
function arrive(event) {
  const field = event.target;
  if (!takes(field) || event.type === "input" && event.isComposing || !sign.test(field.value)) return;
  field.value = field.value.replace(sign, "");
  name.focus();
}

if (name) {
  document.addEventListener("keydown", event => {
    if (event.isComposing || !takes(event.target) || event.key.length > 1 || !sign.test(event.key)) return;
    event.preventDefault();
    name.focus();
  });
  document.addEventListener("input", arrive, true);
  document.addEventListener("compositionend", arrive, true);
}
