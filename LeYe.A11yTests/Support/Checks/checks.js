// Our own checks, in the page. Each answers a list of { rule, selector, message }.
(() => {
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const describe = e => {
    const name = typeof e.className === "string" && e.className ? "." + e.className.trim().split(/\s+/).join(".") : "";
    const text = (e.getAttribute("aria-label") || e.textContent || e.getAttribute("name") || "").trim().replace(/\s+/g, " ").slice(0, 30);
    return `${e.localName}${e.id ? "#" + e.id : ""}${name} “${text}”`;
  };
  const finding = (rule, e, message) => ({ rule, selector: describe(e), message });
  // Asked of the same elements again and again; each pass over a page in one look asks once.
  const asked = [];
  const once = answer => {
    let known = new Map();
    asked.push(() => { known = new Map(); });
    return e => {
      if (!known.has(e)) known.set(e, answer(e));
      return known.get(e);
    };
  };
  const forget = () => asked.forEach(clear => clear());

  const shown = once(e => {
    // checkVisibility: what a closed details holds has boxes, but is not there.
    return e.checkVisibility() && e.getClientRects().length > 0 && getComputedStyle(e).visibility === "visible" && !e.closest("[inert]");
  });
  // Text for screen readers only: clipped to nothing.
  const hiddenFromSight = once(e => {
    const style = getComputedStyle(e);
    if (style.position === "absolute" && (style.clipPath === "inset(50%)" || (style.clip !== "auto" && e.offsetWidth <= 2))) return true;
    return e.parentElement !== null && hiddenFromSight(e.parentElement);
  });
  const scrollsItself = once(e => {
    if (!e || e === document.body || e === document.documentElement) return false;
    return (["auto", "scroll"].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth) || scrollsItself(e.parentElement);
  });
  // The boxes that can cut an element off; what stands outside the window on purpose is cut off by nothing.
  const frames = once(e => {
    if (!e || e === document.documentElement) return [];
    const style = getComputedStyle(e);
    if (style.position === "absolute" && e.getBoundingClientRect().right < 0) return [];
    const cuts = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
    return [...(cuts ? [{ element: e, box: e.getBoundingClientRect() }] : []), ...frames(e.parentElement)];
  });
  const round = n => Math.round(n * 10) / 10;

  // 1.4.10: nothing but a table's own section scrolls sideways.
  function reflow() {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const culprits = [...document.body.querySelectorAll("*")]
      .filter(e => shown(e) && !scrollsItself(e.parentElement) && e.getBoundingClientRect().right > root.clientWidth + 0.5);
    const deepest = culprits.filter(e => !culprits.some(o => o !== e && e.contains(o))).slice(0, 3);
    return (deepest.length ? deepest : [root]).map(e => finding("reflow", e, `the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`));
  }

  // A link inside a sentence cannot be 44 px high without tearing the lines apart (2.5.5, exception Inline).
  const inSentence = e => {
    if (getComputedStyle(e).display !== "inline") return false;
    let block = e.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    const rest = [...block.querySelectorAll(CONTROLS)].reduce((text, c) => text.replace(c.textContent, ""), block.textContent);
    return rest.replace(/[\s，。；：、（）]/g, "").length > 0;
  };
  const targetBox = e => {
    // A skip link is a target while it has the focus and is seen.
    if (e.getBoundingClientRect().right < 0 || hiddenFromSight(e)) {
      e.focus();
      const box = e.getBoundingClientRect();
      e.blur();
      return { width: box.width, height: box.height };
    }
    const boxes = [e, ...(e.labels ?? [])].filter(shown).map(x => x.getBoundingClientRect());
    const clickable = ["radio", "checkbox"].includes(e.type) ? boxes : boxes.slice(0, 1);
    return {
      width: Math.max(...clickable.map(b => b.right)) - Math.min(...clickable.map(b => b.left)),
      height: Math.max(...clickable.map(b => b.bottom)) - Math.min(...clickable.map(b => b.top)),
    };
  };
  // 2.5.5: every target is 44 by 44 px.
  function targets() {
    return [...document.querySelectorAll(CONTROLS)].filter(e => shown(e) && !inSentence(e)).flatMap(e => {
      const box = targetBox(e);
      const small = box.width < 43.9 || box.height < 43.9;
      return small ? [finding("target-size", e, `${round(box.width)} × ${round(box.height)} px`)] : [];
    });
  }

  const textBoxes = () => {
    const boxes = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || ["SCRIPT", "STYLE", "OPTION", "OPTGROUP", "TITLE"].includes(parent.tagName) || !shown(parent) || hiddenFromSight(parent)) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2) boxes.push({ parent, box });
    }
    return boxes;
  };
  // 1.4.12: with wider spacing no text is cut off or covered by other text.
  function clippedText() {
    scrollTo(0, 0);
    const found = [];
    const boxes = textBoxes();
    for (const { parent, box } of boxes) {
      for (const { element, box: frame } of frames(parent)) {
        if (box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1 || box.top < frame.top - 1)
          found.push(finding("clipped-text", parent, `cut off by ${describe(element)}`));
      }
    }
    // Down the page, a window at a time.
    if (!document.querySelector("dialog[open]")) {
      for (const { parent, box } of [...boxes].sort((a, b) => a.box.top - b.box.top)) {
        const x = box.left + box.width / 2, middle = box.top + box.height / 2;
        if (x < 0 || middle < 0 || x >= innerWidth || scrollsItself(parent)) continue;
        if (middle - scrollY >= innerHeight || middle < scrollY) scrollTo(0, box.top - 4);
        const top = document.elementFromPoint(x, middle - scrollY);
        if (top && top !== parent && !top.contains(parent) && !parent.contains(top) && getComputedStyle(top).pointerEvents !== "none")
          found.push(finding("covered-text", parent, `covered by ${describe(top)}`));
      }
      scrollTo(0, 0);
    }
    for (const control of document.querySelectorAll("button, select, a.btn, th, td")) {
      if (shown(control) && control.scrollHeight > control.clientHeight + 2 && getComputedStyle(control).display !== "inline")
        found.push(finding("clipped-text", control, `needs ${control.scrollHeight} px, has ${control.clientHeight}`));
    }
    return found;
  }

  // 2.3.3: with less motion asked for, nothing moves.
  function motion() {
    return document.getAnimations().filter(a => a.playState === "running" && (a.effect?.getComputedTiming().endTime ?? 0) > 1)
      .map(a => finding("motion", a.effect.target ?? document.body, a.animationName ?? a.transitionProperty ?? "animation"));
  }

  // One h1 that opens the title; one main; a language; what an invalid field says is tied to it.
  function structure() {
    const found = [];
    const headings = [...document.querySelectorAll("h1")].filter(shown);
    if (headings.length !== 1) found.push(finding("one-h1", document.body, `${headings.length} h1`));
    if (document.querySelectorAll("main").length !== 1) found.push(finding("one-main", document.body, "main"));
    const title = document.title;
    const h1 = headings[0]?.textContent.trim().replace(/\s+/g, " ") ?? "";
    const bare = text => text.replace(/[\s：，]/g, "");
    if (h1 && !bare(title).includes(bare(h1.split("，")[0]))) found.push(finding("title-h1", headings[0], `title is “${document.title}”`));
    const summary = document.querySelector(".note.err");
    if (summary && summary.querySelector("a[href^='#']") && !document.title.startsWith("错误：")) found.push(finding("title-error", summary, `title is “${document.title}”`));
    for (const field of document.querySelectorAll("[aria-invalid=true]")) {
      const texts = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).map(id => document.getElementById(id)?.textContent ?? "")
        .concat([...document.querySelectorAll("fieldset[aria-describedby]")].filter(f => f.contains(field))
          .flatMap(f => f.getAttribute("aria-describedby").split(/\s+/).map(id => document.getElementById(id)?.textContent ?? "")));
      if (!texts.some(t => t.includes("错误："))) found.push(finding("error-description", field, "an invalid field that does not say its error"));
    }
    for (const link of document.querySelectorAll(".note.err a[href^='#']")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!target || !target.matches(CONTROLS)) found.push(finding("error-link", link, "leads to no control"));
    }
    for (const region of document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]")) {
      if (region.matches("[tabindex='0']")) found.push(finding("live-focus", region, "a live region is no Tab stop"));
    }
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on") || name === "style") found.push(finding("inline-code", element, name));
        if (name.startsWith("aria-") && value === "" && name !== "aria-valuetext") found.push(finding("empty-aria", element, name));
        if (name === "tabindex" && Number(value) > 0) found.push(finding("tabindex", element, value));
        if (name === "placeholder" || name === "title" || name === "accesskey" || name === "autoplay") found.push(finding("attribute", element, name));
      }
    }
    for (const form of document.querySelectorAll("form")) {
      if (!form.querySelector("button[type=submit], input[type=submit], button:not([type])")) found.push(finding("form-submit", form, "a form that only script can send"));
    }
    return found;
  }

  // All that a width can break, as it is and with the spacing of 1.4.12.
  function atWidth(spacing) {
    forget();
    const found = [...reflow(), ...targets(), ...clippedText()];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    document.adoptedStyleSheets = [sheet];
    forget();
    found.push(...[...reflow(), ...clippedText()].map(f => ({ ...f, rule: "spacing-" + f.rule })));
    document.adoptedStyleSheets = [];
    forget();
    return found;
  }

  window.leyeChecks = { atWidth, motion, structure };
})();
