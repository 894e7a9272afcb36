// Runs in the scanned page after the engines' own scripts: asks each engine and writes its answers in one form.
// A finding is { engine, rule, selector, message, review }; review = true means the engine asks a person to decide.
(() => {
  const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"];
  const CONTRAST = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

  const pathOf = element => {
    const parts = [];
    for (let e = element; e && e.nodeType === 1; e = e.parentElement) {
      if (e.id) { parts.unshift("#" + e.id); break; }
      const twins = e.parentElement ? [...e.parentElement.children].filter(c => c.localName === e.localName) : [];
      parts.unshift(e.localName + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(e) + 1})` : ""));
    }
    return parts.join(">");
  };
  const describe = element => {
    if (!element || element.nodeType !== 1) return "";
    const name = element.className && typeof element.className === "string" ? "." + element.className.trim().split(/\s+/).join(".") : "";
    return `${element.localName}${name} ${pathOf(element)}`;
  };

  const axeFindings = (results, review) => results.flatMap(rule => rule.nodes.map(node => ({
    engine: "axe", rule: rule.id, selector: describe(node.element), review,
    message: [...node.any, ...node.all, ...node.none].map(check => check.message).join("; "),
  })));

  // Some elements of each kind that no style rule can tell apart: the same tags, classes and states all the way up. Colours
  // differ between kinds; where the elements lie is looked at in the light, with all of them.
  const DATA = ["id", "href", "for", "name", "value", "action", "autocomplete", "aria-label", "aria-labelledby", "aria-describedby", "datetime"];
  const EACH = 2;
  function kinds() {
    const known = new Map(), numbers = new Map(), counts = new Map();
    const kindOf = e => {
      if (known.has(e)) return known.get(e);
      const look = [...e.attributes].map(a => DATA.includes(a.name) ? a.name : `${a.name}=${a.value}`).sort().join(" ");
      const state = `${e.checked ?? ""} ${e.previousElementSibling?.checked ?? ""}`;
      const key = `${e.parentElement ? kindOf(e.parentElement) : 0}>${e.localName} ${look} ${state}`;
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      known.set(e, numbers.get(key));
      return numbers.get(key);
    };
    return [...document.body.querySelectorAll("*")].filter(e => {
      const speaks = e.matches("input, select, textarea, button") || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
      if (!speaks) return false;
      const kind = kindOf(e);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return counts.get(kind) <= EACH;
    });
  }

  async function runAxe(rules, elements) {
    const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
    // The elements themselves: working out selectors that are unique would cost more than most rules.
    const result = await axe.run(elements ? { include: elements } : document, { runOnly, resultTypes: ["violations", "incomplete"], elementRef: true, selectors: false });
    return [...axeFindings(result.violations, false), ...axeFindings(result.incomplete, true)];
  }

  async function runAce(only) {
    const checker = new ace.Checker();
    if (only) checker.engine.enableRules(only);
    const report = only ? await checker.engine.run(document) : await checker.check(document, ["IBM_Accessibility", "WCAG_2_2"]);
    return report.results
      .filter(r => r.value[1] !== "PASS")
      .map(r => ({
        engine: "ace", rule: r.ruleId, selector: describe(r.node) || r.path.dom, message: r.message,
        review: r.value[1] !== "FAIL",
      }));
  }

  const sniffs = HTMLCS_WCAG2AAA.sniffs;
  const runHtmlcs = only => new Promise((resolve, reject) => {
    HTMLCS_WCAG2AAA.sniffs = only ? sniffs.filter(sniff => only.some(o => sniff.includes(o))) : sniffs;
    HTMLCS.process("WCAG2AAA", document, () => resolve(HTMLCS.getMessages()
      .filter(m => m.type !== HTMLCS.NOTICE)
      .map(m => ({
        engine: "htmlcs", rule: m.code.replace(/^[^.]*\./, ""), selector: describe(m.element), message: m.msg,
        review: m.type === HTMLCS.WARNING,
      }))), () => reject(new Error("HTML_CodeSniffer did not load its standard")));
  });

  window.leyeEngines = {
    axe: () => runAxe(null),
    ace: () => runAce(null),
    htmlcs: () => runHtmlcs(null),
    // What a colour mode can break; the rest of a page is the same in every mode. Both engines measure 7:1.
    contrast: async () => [...await runAxe(CONTRAST, kinds()), ...await runHtmlcs(["1_4_3", "1_4_6"])],
    // The same with every element and the third engine.
    wholeContrast: async () => [...await runAxe(CONTRAST), ...await runAce(["text_contrast_sufficient"]), ...await runHtmlcs(["1_4_3", "1_4_6"])],
  };
})();
