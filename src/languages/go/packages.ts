import { type Call, type Import, pathOf, type SyntaxUnit } from '../syntax.ts';

/** A function of a package that is imported from one of these paths: `clarifai.NewClient(…)`. */
export function isOfPackage(call: Call, path: RegExp, unit: SyntaxUnit): boolean {
  const [qualifier, ...more] = (call.receiver && pathOf(call.receiver)) ?? [];
  const imported = unit.imports.filter((item) => path.test(item.module));
  if (call.receiver === null) return imported.some(isDot);
  return more.length === 0 && imported.some((item) => item.local === qualifier);
}

export function importsPackage(path: RegExp, unit: SyntaxUnit): boolean {
  return unit.imports.some((item) => path.test(item.module));
}

/** `import . "a/b"` makes the names of the package those of the file. */
function isDot({ local, imported }: Import): boolean {
  return local === null && imported === '*';
}
