// One report a process: data as JSON on standard input, the PDF on standard output.
// On failure: exit code 3 and {"reason", "detail"} as JSON on standard error.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The template is named by the caller: report.typ or sign-in-sheet.typ.
const template = process.argv[2] ?? 'report.typ';
const here = dirname(fileURLToPath(import.meta.url));
const fontFiles = [
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
];

// The compiler always searches the system's fonts too. The locked fonts therefore get family names of their own,
// in memory: the template asks for these names only, so no font of the machine can take their place.
function loadFont(file) {
  const bytes = readFileSync(join(here, 'node_modules/@expo-google-fonts', file));
  const tables = bytes.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const entry = 12 + i * 16;
    if (bytes.toString('latin1', entry, entry + 4) !== 'name') continue;
    const start = bytes.readUInt32BE(entry + 8);
    rename(bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)));
  }
  return bytes;
}

function rename(names) {
  const utf16 = text => Buffer.from(text, 'utf16le').swap16();
  for (const kind of ['Serif', 'Sans']) {
    const [from, to] = [utf16(`Noto ${kind} SC`), utf16(`LeYe ${kind} SC`)];
    for (let at = names.indexOf(from); at >= 0; at = names.indexOf(from, at + 1)) to.copy(names, at);
  }
}

function load() {
  try {
    const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
    return { NodeCompiler, fontBlobs: fontFiles.map(loadFont) };
  } catch (error) {
    throw { reason: 'packages-missing', detail: String(error?.code ?? error) };
  }
}

function prepare() {
  const { NodeCompiler, fontBlobs } = load();
  return NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs }] });
}

function print(compiler, data) {
  compiler.mapShadow(join(here, 'report-data.json'), data);
  try {
    return compiler.pdf({ mainFilePath: join(here, template) }, { pdfStandard: 'ua-1' });
  } catch (error) {
    const message = String(error?.message || error?.code || error);
    const character = /the text `\\?"(.*?)\\?"` could not be displayed/u.exec(message);
    throw character
      ? { reason: 'character-missing', detail: character[1] }
      : { reason: 'template-failed', detail: message.slice(0, 2000) };
  }
}

try {
  // Compiler and fonts first: whoever sends the data is still writing it.
  const compiler = prepare();
  process.stdout.write(print(compiler, readFileSync(0)));
} catch (error) {
  process.stderr.write(JSON.stringify({ reason: error.reason ?? 'template-failed', detail: String(error.detail ?? error) }));
  process.exitCode = 3;
}
