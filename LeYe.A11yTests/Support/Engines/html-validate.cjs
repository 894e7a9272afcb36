// Stays alive for the whole run: reads one JSON string of HTML a line, answers with one JSON list of findings a line.
const { createInterface } = require("node:readline");
const { join } = require("node:path");
const { HtmlValidate, StaticConfigLoader } = require(join(process.argv[2], "html-validate"));

const validate = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // How the renderer prints, not what it means.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    // Several checkboxes of one question share their name, as radios do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
    // Our own files come from our own origin; a third party's would need the hash.
    "require-sri": ["error", { target: "crossorigin" }],
  },
}));

(async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    const report = await validate.validateString(JSON.parse(line));
    const findings = report.results.flatMap(result => result.messages).map(m => ({
      engine: "html-validate", rule: m.ruleId, selector: m.selector ?? "", message: `${m.message} (${m.line}:${m.column})`, review: m.severity < 2,
    }));
    process.stdout.write(JSON.stringify(findings) + "\n");
  }
})();
