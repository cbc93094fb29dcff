/** Code that is hard to edit without touching what stands around the edit. */
export interface HostileFile {
  /** What is hard about it. */
  readonly what: string;
  readonly file: string;
  readonly bytes: Buffer;
  /** The same bytes with the pair's reading replaced by the key's; undefined where nothing may change. */
  readonly expected: Buffer | undefined;
  /** Permission bits, where they are not those of any new file. */
  readonly mode?: number;
  /** A second name of the file on disk, relative to the tree, made by a soft or a hard link. */
  readonly linkedFrom?: { readonly name: string; readonly by: 'soft' | 'hard' };
}

type Encode = (text: string) => Buffer;

const OLD = 'new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET)';
const NEW = 'new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY })';

const utf8: Encode = (text) => Buffer.from(text, 'utf8');
const latin1: Encode = (text) => Buffer.from(text, 'latin1');
const utf16le: Encode = (text) => Buffer.from(text, 'utf16le');
const utf16be: Encode = (text) => Buffer.from(text, 'utf16le').swap16();

const REQUIRE = "const Clarifai = require('clarifai');";
const PLAIN = `${REQUIRE}\nmodule.exports = ${OLD};\n`;

/** The expected bytes are put together here on their own, not by the code that is tested. */
function hostile(
  what: string,
  file: string,
  text: string,
  encode: Encode = utf8,
  more: Partial<HostileFile> = {},
): HostileFile {
  const parts = text.split(OLD).map(encode);
  return { what, file, bytes: join(parts, encode(OLD)), expected: join(parts, encode(NEW)), ...more };
}

function join(parts: readonly Buffer[], between: Buffer): Buffer {
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

/** Every way in which a file is hard; a way may have several files. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  hostile('line ends of Windows', 'crlf.js', PLAIN.replaceAll('\n', '\r\n')),
  hostile('mixed line ends', 'mixed-ends.js', `// a\r\n${REQUIRE}\n// b\r\nmodule.exports = ${OLD};\r\n\n// c \n`),
  hostile('a byte-order mark', 'byte-order-mark.js', `\uFEFF${PLAIN}`),
  hostile('Latin-1', 'latin-1.js', `// Schlüssel für Übersetzer, café, ÿ\n${PLAIN}`, latin1),
  hostile('UTF-16 with a byte-order mark', 'utf-16-le.js', `\uFEFF// 🔑 é\r\n${PLAIN}`, utf16le),
  hostile('UTF-16 with a byte-order mark', 'utf-16-be.js', `\uFEFF// 🔑 é\r\n${PLAIN}`, utf16be),
  hostile('no line end at the end', 'no-final-newline.js', PLAIN.trimEnd()),
  hostile('permissions', 'executable.js', `#!/usr/bin/env node\n${PLAIN}`, utf8, { mode: 0o755 }),
  hostile('permissions', 'private.js', PLAIN, utf8, { mode: 0o600 }),
  hostile('a soft link within the tree', 'linked.js', PLAIN, utf8, { linkedFrom: { name: 'link.js', by: 'soft' } }),
  {
    ...hostile('a soft link out of the tree', '../outside/outside.js', PLAIN, utf8, {
      linkedFrom: { name: 'out.js', by: 'soft' },
    }),
    expected: undefined,
  },
  hostile('a hard link', 'hard.js', PLAIN, utf8, { linkedFrom: { name: 'twin/hard.txt', by: 'hard' } }),
  { ...hostile('a NUL byte', 'nul.js', `${REQUIRE}\n// \0\n${OLD};\n`), expected: undefined },
  hostile('line ends of the first Macintosh', 'cr-only.js', PLAIN.replaceAll('\n', '\r')),
  hostile(
    'tabs and blanks at line ends',
    'tabs.js',
    `${REQUIRE} \t\n\tif (true) {\t\n\t\tmodule.exports = ${OLD};\t \n\t}\n`,
  ),
  hostile(
    'a very long line',
    'long-line.js',
    `var data = "${'x'.repeat(50_000)}";${REQUIRE}module.exports = ${OLD};//${'y'.repeat(50_000)}`,
  ),
];
