// What the keyboard walker asks the page.
(() => {
  const TABBABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]";
  // How far round a control its focus mark is looked for; the widest is 6 px.
  const ROUND = 8;
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
  const representatives = all => {
    const groups = new Map();
    for (const e of all) {
      if (e.type !== "radio" || !e.name) continue;
      const forms = groups.get(e.form) ?? groups.set(e.form, new Map()).get(e.form);
      if (!forms.has(e.name) || (e.checked && !forms.get(e.name).checked)) forms.set(e.name, e);
    }
    return e => groups.get(e.form)?.get(e.type === "radio" ? e.name : "") ?? e;
  };
  const scope = () => document.querySelector("dialog[open]") ?? document.body;
  const boxOf = e => { const box = e.getBoundingClientRect(); return { x: box.left + scrollX, y: box.top + scrollY, w: box.width, h: box.height }; };
  const placeOf = e => Object.values(boxOf(e)).map(Math.round).join();
  const PAINT = ["outlineStyle", "outlineWidth", "outlineColor", "outlineOffset", "boxShadow", "backgroundColor", "color", "borderTopColor", "borderTopWidth",
    "borderLeftColor", "textDecorationLine", "opacity"];
  const paintOf = e => { const style = getComputedStyle(e); return PAINT.map(p => style[p]).join("|"); };

  // What no style rule can tell apart is of one kind: the same tags, classes and states all the way up.
  const STYLED = ["class", "style", "type", "open", "disabled", "role", "aria-invalid", "aria-current", "aria-sort", "aria-expanded", "aria-pressed"];
  const kindOf = e => {
    let text = `${e.checked ?? ""} ${e.previousElementSibling?.checked ?? ""}`;
    for (let at = e; at; at = at.parentElement) {
      const whole = at === document.body || at === document.documentElement;
      text += `>${at.localName} ${[...at.attributes].map(a => whole || STYLED.includes(a.name) ? `${a.name}=${a.value}` : a.name).sort().join(" ")}`;
    }
    // 53 bits are enough to tell some thousand kinds apart.
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (const c of text) {
      const code = c.codePointAt(0);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    return (high >>> 0).toString(36) + (low >>> 0).toString(36);
  };

  let stops = [], places = [], representative = e => e, visits = [];
  // Where the focus is now: its place among the stops, its box, and whether anything lies over it.
  const here = () => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    const box = e.getBoundingClientRect();
    const line = e.getClientRects()[0] ?? box;
    const [x, y] = [line.left + Math.min(line.width / 2, 20), line.top + line.height / 2];
    const top = document.elementFromPoint(x, y);
    const covered = top !== null && top !== e && !e.contains(top) && (top === document.body || top === document.documentElement || !top.contains(e)) && ![...(e.labels ?? [])].some(l => l.contains(top));
    return {
      index: stops.indexOf(representative(e)), name: describe(e), place: placeOf(e), paint: paintOf(e), kind: kindOf(e), covered,
      left: box.left, top: box.top, width: box.width, height: box.height,
      scrollX, scrollY, windowWidth: document.documentElement.clientWidth, windowHeight: document.documentElement.clientHeight,
    };
  };
  // After the page's own listener, which may still scroll.
  addEventListener("keyup", event => { if (event.key === "Tab") visits.push(here()); });

  window.leyeWalker = {
    // Puts the starting point of Tab at the very top of the page and counts the stops there should be, in DOM order.
    begin() {
      const mark = document.createElement("span");
      mark.tabIndex = -1;
      scope().prepend(mark);
      mark.focus({ preventScroll: true });
      mark.remove();
      scrollTo(0, 0);
      const all = [...scope().querySelectorAll(TABBABLE)].filter(usable);
      representative = representatives(all);
      stops = all.filter(e => representative(e) === e);
      visits = [];
      return stops.length;
    },
    visits: () => visits,
    here,
    // Which stops can be pictured together with the focus mark forced on: they stand where they stood in the walk, and far
    // enough from each other that no mark reaches into another's picture. The rest is pictured one by one.
    plan(visited) {
      document.activeElement?.blur();
      scrollTo(0, 0);
      const list = [...document.querySelectorAll(TABBABLE)];
      const order = new Map(list.map((e, i) => [e, i]));
      places = stops.map(placeOf);
      const groups = [], alone = [];
      const modal = document.querySelector("dialog:modal") !== null;
      for (const { index, place } of visited) {
        const box = boxOf(stops[index]);
        if (modal || places[index] !== place || box.w < 1 || box.h < 1) { alone.push(index); continue; }
        const near = o => box.x < o.x + o.w + 2 * ROUND && o.x < box.x + box.w + 2 * ROUND && box.y < o.y + o.h + 2 * ROUND && o.y < box.y + box.h + 2 * ROUND;
        const group = groups.find(g => !g.some(near)) ?? groups[groups.push([]) - 1];
        group.push({ index, element: order.get(stops[index]), ...box });
      }
      return { selector: TABBABLE, groups, alone };
    },
    paints: indexes => indexes.map(index => paintOf(stops[index])),
    focus(index) { stops[index].focus(); },
    // Takes the focus mark away for the comparison picture.
    hide() { document.activeElement?.blur(); },
    nameOf: index => stops[index] ? describe(stops[index]) : "the end",
  };
})();
