import type { SyntaxUnit } from '../syntax.ts';

/** Code of an Android app, as its imports say. */
export function environmentMissing(unit: SyntaxUnit): string | undefined {
  const android = unit.imports.some((item) => /^androidx?\./.test(item.module));
  return android
    ? 'Android has no environment, and a key inside a shipped app is public: read it from BuildConfig or a string resource, or call the service from a server'
    : undefined;
}
