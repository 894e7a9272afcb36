// Prints, as JSON, every use of CSS or script that the oldest browsers we serve (browserslist in package.json) do not know.
// Arguments: folders to look into. Each finding: { file, feature, where }.
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import globals from "globals";
import stylelint from "stylelint";

const { browserslist: browsers } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const here = dirname(fileURLToPath(import.meta.url));

// Methods of objects, which the compat plugin cannot see: younger than Chromium 86 or Firefox 78.
const young = [
  "at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "showModal", "showPopover", "hidePopover", "togglePopover",
  "checkVisibility", "attachInternals", "moveBefore", "setHTMLUnsafe", "getHTML", "isWellFormed", "toWellFormed", "union", "intersection",
  "difference", "isSubsetOf", "groupBy", "fromAsync", "any", "hasOwn", "withResolvers", "startViewTransition", "requestClose",
];

// CSS that the compatibility data of the plugin leaves out.
const youngCss = {
  "property-disallowed-list": [
    "text-wrap", "text-wrap-style", "text-underline-offset", "text-decoration-thickness", "aspect-ratio", "/^inset/", "accent-color",
    "content-visibility", "scrollbar-gutter", "translate", "rotate", "scale", "/^container/", "field-sizing", "forced-color-adjust",
    "interpolate-size", "view-transition-name", "/^anchor/", "/^position-(anchor|area|try)/", "/^animation-(timeline|range|composition)/", "hyphenate-character",
  ],
  "selector-pseudo-class-disallowed-list": [
    "has", "is", "where", "focus-visible", "user-valid", "user-invalid", "modal", "open", "popover-open", "autofill", "state", "dir",
  ],
  "at-rule-disallowed-list": ["layer", "container", "property", "scope", "starting-style", "view-transition", "position-try", "function"],
  "function-disallowed-list": ["color-mix", "light-dark", "oklch", "oklab", "lch", "lab", "hwb", "color", "round", "mod", "rem", "sin", "cos", "tan", "if", "anchor", "linear"],
  "unit-disallowed-list": ["dvh", "dvw", "svh", "svw", "lvh", "lvw", "cqw", "cqh", "cqi", "cqb", "lh", "rlh", "cap", "ic"],
  "declaration-property-value-disallowed-list": { "/^overflow/": ["clip"], "/color|background|border/": ["AccentColor", "AccentColorText", "Mark", "SelectedItem"] },
  "media-feature-name-disallowed-list": ["prefers-contrast", "prefers-reduced-transparency", "prefers-reduced-data", "scripting", "inverted-colors", "dynamic-range", "update", "overflow-block"],
};

const files = ending => process.argv.slice(2).flatMap(folder =>
  readdirSync(folder, { recursive: true }).filter(name => name.endsWith(ending)).map(name => join(folder, name)));

async function scripts() {
  const eslint = new ESLint({
    cwd: here,
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [{
      basePath: "/",
      files: ["**/*.js"],
      plugins: { compat },
      // What both browsers parse: without ??=, private methods and top-level await.
      languageOptions: { ecmaVersion: 2020, sourceType: "module", globals: { ...globals.browser, signalR: "readonly" } },
      settings: { browsers },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
      rules: {
        "compat/compat": "error",
        "no-undef": "error",
        "no-restricted-syntax": ["error", ...young.map(name => ({ selector: `CallExpression > MemberExpression.callee[property.name="${name}"]`, message: name }))],
      },
    }],
  });
  const found = [];
  for (const file of files(".js"))
    for (const result of await eslint.lintText(readFileSync(file, "utf8"), { filePath: join(here, basename(file)) }))
      found.push(...result.messages.map(m => ({ file: basename(file), feature: m.ruleId === "no-restricted-syntax" ? m.message : m.message.split(" is not supported")[0], where: `${basename(file)}:${m.line}` })));
  return found;
}

async function styles() {
  const { results } = await stylelint.lint({
    files: files(".css"),
    cwd: here,
    ignoreDisables: true,
    config: {
      plugins: ["stylelint-no-unsupported-browser-features"],
      rules: { "plugin/no-unsupported-browser-features": [true, { browsers, ignorePartialSupport: true }], ...youngCss },
    },
  });
  return results.flatMap(result => [...result.warnings, ...result.parseErrors].map(w => ({
    file: basename(result.source), feature: /"([^"]+)"/.exec(w.text)?.[1] ?? w.text, where: `${basename(result.source)}:${w.line} ${w.text}`,
  })));
}

process.stdout.write(JSON.stringify([...await scripts(), ...await styles()]));
