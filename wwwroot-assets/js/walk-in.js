// A walk-in while the roll is called: + in the field of the roll-call or of the exception line goes to the walk-in's name.
// Without this script the field is reached like any other.
const name = document.getElementById("walkin");
if (name) {
  document.addEventListener("keydown", event => {
    const from = event.target;
    if (event.isComposing || (event.key !== "+" && event.key !== "＋")) return;
    if (!from.matches || !from.matches("#call, #line")) return;
    event.preventDefault();
    name.focus();
  });
}
