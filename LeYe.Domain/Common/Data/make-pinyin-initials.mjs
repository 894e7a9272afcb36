// Makes pinyin-initials.csv and surname-initials.csv from the readings of npm's pinyin-pro (MIT, see pinyin-pro.LICENSE.txt),
// which go back to Unicode's kMandarin and the dictionaries beside it:
//   npm install --no-save pinyin-pro@3.29.4 && node make-pinyin-initials.mjs
import { writeFileSync } from "node:fs";
import { pinyin, polyphonic } from "./node_modules/pinyin-pro/dist/esm/index.mjs";
import surnames from "./node_modules/pinyin-pro/dist/esm/data/surname.mjs";

const initialOf = reading => reading.normalize("NFD").replace(/[^a-z]/gi, "").slice(0, 1).toUpperCase();
const blocks = [[0x3007, 0x3007], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x323af]];
const characters = new Map();
const usual = new Map();
for (const [first, last] of blocks) for (let code = first; code <= last; code++) {
  const character = String.fromCodePoint(code);
  // The usual reading comes first, then every other one.
  const readings = [pinyin(character, { type: "array" })[0], ...[polyphonic(character, { type: "array" })[0]].flat()];
  const initials = [...new Set(readings.map(initialOf).filter(Boolean))].join("");
  if (!initials) continue;
  characters.set(initials, (characters.get(initials) || "") + character);
  usual.set(character, initials[0]);
}

// Only surnames that are read otherwise than their characters usually are.
const read = Object.entries(surnames).map(([name, reading]) => [name, reading.split(" ").map(initialOf).join("")])
  .filter(([name, initials]) => [...name].map(character => usual.get(character)).join("") !== initials);
const table = (header, rows) => [header, ...rows.map(row => row.join(",")).sort()].join("\n") + "\n";
writeFileSync("pinyin-initials.csv", table("initials,characters", [...characters]));
writeFileSync("surname-initials.csv", table("surname,initials", read));
