// Packs the WebAssembly that the official grammar packages ship (development dependencies) into
// grammars/*.wasm.br, so that an installed keyshift parses without a native module or a download.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const require = createRequire(import.meta.url);
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Grammar id → package and file inside it. */
const SOURCES = {
  javascript: ['tree-sitter-javascript', 'tree-sitter-javascript.wasm'],
  typescript: ['tree-sitter-typescript', 'tree-sitter-typescript.wasm'],
  tsx: ['tree-sitter-typescript', 'tree-sitter-tsx.wasm'],
  python: ['tree-sitter-python', 'tree-sitter-python.wasm'],
  java: ['tree-sitter-java', 'tree-sitter-java.wasm'],
  csharp: ['tree-sitter-c-sharp', 'tree-sitter-c_sharp.wasm'],
  objc: ['tree-sitter-objc', 'tree-sitter-objc.wasm'],
  php: ['tree-sitter-php', 'tree-sitter-php.wasm'],
  bash: ['tree-sitter-bash', 'tree-sitter-bash.wasm'],
};

function pack(id, wasm, compress) {
  const target = join(root, 'grammars', `${id}.wasm.br`);
  const stamp = `${target}.sha256`;
  const digest = sha256(wasm);
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  writeFileSync(target, compress(wasm));
  writeFileSync(stamp, digest);
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function brotli(wasm) {
  return brotliCompressSync(wasm, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

/** The Swift package ships no WebAssembly, so ours lies in vendor/ (see its README). */
function packSwift() {
  const vendored = join(root, 'vendor', 'tree-sitter-swift', 'tree-sitter-swift.wasm');
  const packed = readFileSync(`${vendored}.br`);
  const wasm = brotliDecompressSync(packed);
  const expected = readFileSync(`${vendored}.sha256`, 'utf8').trim();
  if (sha256(wasm) !== expected) throw new Error(`${vendored}.br is not the file that its .sha256 names`);
  pack('swift', wasm, () => packed);
}

mkdirSync(join(root, 'grammars'), { recursive: true });
for (const [id, [name, file]] of Object.entries(SOURCES)) {
  pack(id, readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file)), brotli);
}
packSwift();
