// Writes the scripts as the browser gets them: without comments on lines of their own and without indents, which only the
// reader of the sources needs and which are a tenth of a page on a weak line.
// node scripts.mjs OUTPUT-FOLDER
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const from = new URL("js/", import.meta.url), to = pathToFileURL(process.argv[2] + "/");
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter(file => file.endsWith(".js"))) {
  const text = readFileSync(new URL(name, from), "utf8").replace(/^[ \t]*\/\/.*\n/gm, "").replace(/^[ \t]+/gm, "");
  writeFileSync(new URL(name, to), text);
}
