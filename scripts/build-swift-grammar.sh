#!/bin/sh
# Rebuilds grammars/swift.wasm.br: the npm package of the Swift grammar ships no WebAssembly.
# Needs Debian's clang, lld and wasi-libc (for its C headers), node, and the npm registry.
set -eu

version=0.7.1
tarball_sha256=abd89284f1b0f1375ba5efaa9ddf99ad4b16ac91fc7751ef10c5f013cca06f8c
grammars=$(cd "$(dirname "$0")/../grammars" && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
cd "$build"

npm pack --silent "tree-sitter-swift@$version" >/dev/null
echo "$tarball_sha256  tree-sitter-swift-$version.tgz" | sha256sum --check --quiet
tar -xzf "tree-sitter-swift-$version.tgz"
cd package/src

# Replaces a text that must be there, so that a later version cannot lose a fix in silence.
patch_source() {
  grep -qF "$2" "$1" || { echo "$1 no longer contains: $2" >&2; exit 1; }
  awk -v old="$2" -v new="$3" '{
    at = index($0, old)
    if (at) $0 = substr($0, 1, at - 1) new substr($0, at + length(old))
    print
  }' "$1" >patched.c
  mv patched.c "$1"
}

# The scanner's state was allocated with room for nothing, which overwrites the heap.
patch_source scanner.c 'calloc(0, sizeof(struct ScannerState))' 'calloc(1, sizeof(struct ScannerState))'
# The token has number 32, and an unsigned long of wasm32 has bits 0 to 31.
patch_source scanner.c '1UL << FAKE_TRY_BANG' '1ULL << FAKE_TRY_BANG'
# Only spares compile time; optimised, the lexer is smaller.
patch_source parser.c '#pragma clang optimize off' ''

# clang 14 writes position independent WebAssembly for the emscripten target alone.
for unit in parser scanner; do
  clang --target=wasm32-unknown-emscripten -isystem /usr/include/wasm32-wasi \
    -fPIC -fvisibility=hidden -Os -I. -c "$unit.c" -o "$unit.o"
done
wasm-ld --experimental-pic -shared --allow-undefined --strip-all \
  --export=tree_sitter_swift parser.o scanner.o -o tree-sitter-swift.wasm

# Whatever it imports must be among the exports of the runtime that loads it.
node --input-type=module - "$grammars" <<'NODE'
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const grammars = process.argv[2];
const wasm = readFileSync('tree-sitter-swift.wasm');
const provided = new Set(['memory', '__indirect_function_table', '__stack_pointer', '__memory_base', '__table_base']);
const runtime = new WebAssembly.Module(
  readFileSync(`${grammars}/../node_modules/web-tree-sitter/web-tree-sitter.wasm`),
);
for (const { name } of WebAssembly.Module.exports(runtime)) provided.add(name);
const missing = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ name }) => !provided.has(name));
if (missing.length > 0) throw new Error(`web-tree-sitter does not provide ${missing.map(({ name }) => name).join(', ')}`);

const params = {
  [constants.BROTLI_PARAM_QUALITY]: 11,
  [constants.BROTLI_PARAM_LGWIN]: 24,
  [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
};
writeFileSync(`${grammars}/swift.wasm.br`, brotliCompressSync(wasm, { params }));
const lock = JSON.parse(readFileSync(`${grammars}/grammars.json`, 'utf8'));
lock.swift.sha256 = createHash('sha256').update(wasm).digest('hex');
writeFileSync(`${grammars}/grammars.json`, `${JSON.stringify(lock, null, 2)}\n`);
NODE
