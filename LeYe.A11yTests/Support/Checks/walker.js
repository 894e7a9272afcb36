// What the keyboard walker asks the page at every stop.
(() => {
  const TABBABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const usable = e => {
    const style = getComputedStyle(e);
    return e.tabIndex >= 0 && !e.disabled && e.getClientRects().length > 0 && style.visibility === "visible" && !e.closest("[inert]")
      && !(e.closest("details:not([open])") && !e.matches("summary"));
  };
  const describe = e => {
    const text = (e.getAttribute("aria-label") || e.textContent || e.getAttribute("name") || "").trim().replace(/\s+/g, " ").slice(0, 30);
    return `${e.localName}${e.id ? "#" + e.id : ""} “${text}”`;
  };
  // Of a group of radios Tab reaches one: the chosen one, or else the first.
  const representative = e => {
    if (e.type !== "radio" || !e.name) return e;
    const group = [...document.querySelectorAll("input[type=radio]")].filter(r => r.name === e.name && r.form === e.form && usable(r));
    return group.find(r => r.checked) ?? group[0];
  };
  const scope = () => document.querySelector("dialog[open]") ?? document.body;

  let stops = [], places = [];
  const placeOf = e => { const box = e.getBoundingClientRect(); return [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round).join(); };
  window.leyeWalker = {
    // Puts the starting point of Tab at the very top of the page and counts the stops there should be, in DOM order.
    begin() {
      const mark = document.createElement("span");
      mark.tabIndex = -1;
      scope().prepend(mark);
      mark.focus({ preventScroll: true });
      mark.remove();
      scrollTo(0, 0);
      stops = [...scope().querySelectorAll(TABBABLE)].filter(e => usable(e) && representative(e) === e);
      places = stops.map(placeOf);
      return { stops: stops.length, width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight };
    },
    // Where the focus is now: its place among the stops, its box, and whether anything lies over it.
    here() {
      const e = document.activeElement;
      if (!e || e === document.body || e === document.documentElement) return null;
      const box = e.getBoundingClientRect();
      const line = e.getClientRects()[0] ?? box;
      const [x, y] = [line.left + Math.min(line.width / 2, 20), line.top + line.height / 2];
      const top = document.elementFromPoint(x, y);
      const covered = top !== null && top !== e && !e.contains(top) && (top === document.body || top === document.documentElement || !top.contains(e)) && ![...(e.labels ?? [])].some(l => l.contains(top));
      const style = getComputedStyle(e);
      const index = stops.indexOf(representative(e));
      return {
        index, name: describe(e), moved: placeOf(e) !== places[index],
        left: box.left, top: box.top, width: box.width, height: box.height,
        kind: `${e.localName}.${e.className} ${e.type ?? ""} ${e.getAttribute("aria-invalid") ?? ""}`, covered, outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
        scrollX, scrollY, windowWidth: document.documentElement.clientWidth, windowHeight: document.documentElement.clientHeight,
      };
    },
    // Takes the focus mark away for the comparison picture; the starting point of Tab stays where it is.
    hide() { document.activeElement?.blur(); },
    nameOf: index => describe(stops[index]),
  };
})();
