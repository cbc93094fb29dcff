import type { ClientMethodFact } from '../../../src/clarifai/facts/load.ts';
import type { SiteUsage } from '../../../src/languages/language.ts';
import { analyzeText } from '../../../src/scan/analyze-text.ts';
import { APPLE } from './apple.ts';
import { CSHARP } from './csharp.ts';
import { JAVASCRIPT } from './javascript.ts';
import { JVM } from './jvm.ts';
import { OTHERS } from './others.ts';
import { PHP } from './php.ts';
import { PYTHON } from './python.ts';
import type { Shape } from './shape.ts';

const SHAPES: readonly Shape[] = [...JAVASCRIPT, ...PYTHON, ...JVM, ...CSHARP, ...PHP, ...APPLE, ...OTHERS];

/** Every way in which the tests write a row's call. */
export function shapesOf(row: ClientMethodFact): readonly Shape[] {
  return SHAPES.filter(({ client, receiver }) => client === row.client && receiver === row.receiver);
}

/** What is found of a row's call in one shape of code. */
export async function usageAt(shape: Shape, row: ClientMethodFact): Promise<SiteUsage | undefined> {
  const call = shape.call(row);
  const text = shape.write(call);
  const analysis = await analyzeText(shape.file, text, { platformKey: 'ask' });
  const end = text.indexOf(call) + call.length;
  return analysis?.usages.find(({ span }) => span.end === end);
}
