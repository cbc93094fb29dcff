/** Ordinary code of a language: what stands between the few lines of a file that matter. Parses without errors. */
type Snippet = (name: string) => string;

const braces: Snippet = (name) =>
  `function ${name}(list, index) {\n  const value = list[index] ?? '${name}';\n  return { value, path: \`/models/\${index}\` };\n}\n`;

const SNIPPETS: Readonly<Record<string, Snippet>> = {
  js: braces,
  ts: (name) => `export function ${name}(list: readonly string[], index: number): string {\n  const value = list[index] ?? '${name}';\n  return value.trim();\n}\n`,
  py: (name) => `def ${name}(items, index):\n    value = items[index] or '${name}'\n    return {'value': value, 'path': '/models/%d' % index}\n`,
  java: (name) => `class ${name} {\n  String value(java.util.List<String> list, int index) {\n    return list.get(index) + "${name}";\n  }\n}\n`,
  cs: (name) => `class ${name} {\n  string Value(string[] list, int index) {\n    return list[index] ?? "${name}";\n  }\n}\n`,
  kt: (name) => `fun ${name}(list: List<String>, index: Int): String {\n  val value = list.getOrNull(index) ?: "${name}"\n  return value.trim()\n}\n`,
  swift: (name) => `func ${name}(list: [String], index: Int) -> String {\n  let value = list.first ?? "${name}"\n  return value.lowercased()\n}\n`,
  go: (name) => `func ${name}(list []string, index int) string {\n\tvalue := list[index]\n\treturn value + "${name}"\n}\n`,
  php: (name) => `function ${name}($list, $index) {\n  $value = $list[$index] ?? '${name}';\n  return ['value' => $value];\n}\n`,
  rb: (name) => `def ${name}(list, index)\n  value = list[index] || '${name}'\n  { value: value, path: "/models/#{index}" }\nend\n`,
  sh: (name) => `${name}() {\n  local value="\${1:-${name}}"\n  echo "$value" | sort -u\n}\n`,
  yml: (name) => `${name}:\n  image: registry.example.com/${name}:1\n  ports: ["80:80"]\n`,
  json: (name) => `  "${name}": { "value": "${name}", "list": [1, 2, 3] },\n`,
  html: (name) => `<section id="${name}"><h2>${name}</h2><p>A value of the list.</p></section>\n`,
  css: (name) => `.${name} { color: #333; margin: 0 auto; }\n`,
  md: (name) => `## ${name}\n\nThe value at an index of the list, and the path of its model.\n\n`,
  txt: (name) => `${name}: the value at an index of the list\n`,
}; // biome-ignore format: one line a language

const HEADS: Readonly<Record<string, string>> = { go: 'package parts\n\n', php: '<?php\n', json: '{\n' };
const TAILS: Readonly<Record<string, string>> = { json: '  "end": true\n}\n' };

/** What stands for a mention where no old credential does: a comment, in the words of the language. */
const MENTIONS: Readonly<Record<string, string>> = {
  rb: '# Images are tagged by Clarifai.\n',
  py: '# Images are tagged by Clarifai.\n',
  sh: '# Images are tagged by Clarifai.\n',
  yml: '# Images are tagged by Clarifai.\n',
  html: '<!-- Images are tagged by Clarifai. -->\n',
  css: '/* Images are tagged by Clarifai. */\n',
  json: '  "about": "Images are tagged by Clarifai.",\n',
  md: 'Images are tagged by Clarifai.\n',
  txt: 'Images are tagged by Clarifai.\n',
};

/** Old code, for the languages in which every other mention is one. */
const LEGACY: Readonly<Record<string, string>> = {
  js: "const Clarifai = require('clarifai');\nconst app = new Clarifai.App('EXAMPLEid', 'EXAMPLEsecret');\n",
  py: "from clarifai.rest import ClarifaiApp\napp = ClarifaiApp('EXAMPLEid', 'EXAMPLEsecret')\n",
  java: 'class A { Object c = new ClarifaiBuilder("EXAMPLEid", "EXAMPLEsecret").buildSync(); }\n',
  php: "$url = 'https://api.clarifai.com/v1/tag';\n",
  sh: 'curl https://api.clarifai.com/v1/token -d client_id=$CLARIFAI_CLIENT_ID\n',
  go: 'const url = "https://api.clarifai.com/v2/models"\n',
};

/** The kinds of files that a made tree has. */
export const EXTENSIONS = Object.keys(SNIPPETS);

/** A file of ordinary text with about so many bytes. */
export function sourceText(extension: string, bytes: number): string {
  return around(extension, bytes, '');
}

/** The same with one mention of the service amid it: old code in every other file of a language that has any. */
export function mentioningText(extension: string, bytes: number, legacy: boolean): string {
  const mention = MENTIONS[extension] ?? '// Images are tagged by Clarifai.\n';
  return around(extension, bytes, (legacy ? LEGACY[extension] : undefined) ?? mention);
}

function around(extension: string, bytes: number, middle: string): string {
  const snippet = SNIPPETS[extension] ?? braces;
  const count = Math.max(2, Math.round(bytes / snippet('part_10').length));
  const parts = Array.from({ length: count }, (_, index) => snippet(`part_${index}`));
  const half = Math.floor(count / 2);
  return [HEADS[extension], ...parts.slice(0, half), middle, ...parts.slice(half), TAILS[extension]].join('');
}
