// The wrong cells of an import: F8 goes to the next, Shift+F8 to the one before, Enter corrects and goes on. Without this, Tab and the button do it.
const cells = [...document.querySelectorAll("main form [aria-invalid=true]")].filter(cell => cell.name.startsWith("cell."));

const go = step => {
  const at = cells.indexOf(document.activeElement);
  const to = at < 0 ? (step > 0 ? 0 : cells.length - 1) : (at + step + cells.length) % cells.length;
  (cells[to].closest(".f") || cells[to]).scrollIntoView({ block: "center" });
  cells[to].focus({ preventScroll: true });
  if (cells[to].select) cells[to].select();
};

if (cells.length > 0) document.addEventListener("keydown", event => {
  if (event.isComposing) return;
  const isIn = cells.includes(event.target);
  if (event.key === "F8") {
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  } else if (event.key === "Enter" && isIn && event.target.tagName === "INPUT" && cells.indexOf(event.target) < cells.length - 1) {
    // Half of the corrections would be sent by a habit of spreadsheets; the last one sends them all.
    event.preventDefault();
    go(1);
  }
});
