// The income grid: Enter moves down its column and the gross follows what is typed. The form works without this.

// Full-width digits and signs count as half-width; groups, spaces and the currency are left out. An empty text is 0.
const fenOf = text => {
  const plain = text.replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\s,\u00a5\uffe5\u5143]/g, "");
  if (plain === "") return 0;
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : NaN;
};

const money = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const follow = row => {
  const fields = [...row.querySelectorAll("[data-amount]")];
  const parts = fields.filter(f => ["wage", "piece", "bonus"].includes(f.dataset.amount));
  const fen = parts.reduce((sum, f) => sum + fenOf(f.value), 0);
  const gross = row.querySelector("[data-gross]");
  const isBlank = fields.every(f => f.value.trim() === "");
  gross.textContent = isBlank || Number.isNaN(fen) ? gross.dataset.none : money.format(fen / 100);
  const reason = row.querySelector("select");
  if (reason) reason.closest(".f").hidden = fen > 0;
};

document.addEventListener("input", event => {
  if (event.target.matches("[data-amount]")) follow(event.target.closest("tr"));
});

// Enter never sends the form from inside the grid: half a month would be saved by a habit of spreadsheets.
document.addEventListener("keydown", event => {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches("[data-amount]")) return;
  event.preventDefault();
  const below = event.target.closest("tr").nextElementSibling;
  const next = below && below.querySelector(`[data-amount="${event.target.dataset.amount}"]`);
  if (!next) return;
  next.focus();
  next.select();
});
