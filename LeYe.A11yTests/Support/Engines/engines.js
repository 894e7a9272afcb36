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
    engine: "axe", rule: rule.id, selector: describe(document.querySelector(node.target[0])) || String(node.target), review,
    message: [...node.any, ...node.all, ...node.none].map(check => check.message).join("; "),
  })));

  async function runAxe(rules) {
    const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
    const result = await axe.run(document, { runOnly, resultTypes: ["violations", "incomplete"] });
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

  const runHtmlcs = only => new Promise((resolve, reject) => {
    HTMLCS.process("WCAG2AAA", document, () => resolve(HTMLCS.getMessages()
      .filter(m => m.type !== HTMLCS.NOTICE && (!only || only.some(o => m.code.includes(o))))
      .map(m => ({
        engine: "htmlcs", rule: m.code.replace(/^[^.]*\./, ""), selector: describe(m.element), message: m.msg,
        review: m.type === HTMLCS.WARNING,
      }))), () => reject(new Error("HTML_CodeSniffer did not load its standard")));
  });

  window.leyeEngines = {
    axe: () => runAxe(null),
    ace: () => runAce(null),
    htmlcs: () => runHtmlcs(null),
    // What a colour mode can break; the rest of a page is the same in every mode.
    contrast: async () => [
      ...await runAxe(CONTRAST),
      ...await runAce(["text_contrast_sufficient"]),
      ...await runHtmlcs(["1_4_3", "1_4_6"]),
    ],
  };
})();
