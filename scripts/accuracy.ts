import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { groupBy } from '../src/domain/group-by.ts';
import { type Comparison, LEAST, scoreOf } from './accuracy/compare.ts';
import { readCorpus } from './accuracy/corpus.ts';
import { type Measured, measure } from './accuracy/measure.ts';

/** Prints recall and precision over the labelled corpus by area and kind; fails below the least that is asked. */
const { values } = parseArgs({
  options: { area: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const corpus = readCorpus(fileURLToPath(new URL('../test/accuracy/', import.meta.url)));
const chosen = corpus.filter(({ area }) => values.area === undefined || area.startsWith(values.area));
const measured = await measure(chosen);

printTable(
  'area',
  groupBy(measured, ({ item }) => item.area),
);
console.log('');
printKinds(measured);
if (values.misses) printMisses(measured);

const total = scoreOf(measured.map(({ comparison }) => comparison));
const negatives = chosen.filter(({ labels }) => labels.length === 0).length;
console.log(
  `\n${chosen.length} cases, ${negatives} of them negatives: recall ${percent(total.recall)}, precision ${percent(total.precision)}`,
);
if (total.recall < LEAST || total.precision < LEAST) {
  console.log(`Below the ${percent(LEAST)} that is asked; --misses lists why.`);
  process.exitCode = 1;
}

function printTable(title: string, groups: ReadonlyMap<string, readonly Measured[]>): void {
  console.log(`${title.padEnd(26)} cases  labels  recall  precision`);
  for (const [name, items] of groups) {
    const score = scoreOf(items.map(({ comparison }) => comparison));
    const labels = items.reduce((sum, { item }) => sum + item.labels.length, 0);
    console.log(
      `${name.padEnd(26)} ${String(items.length).padStart(5)}  ${String(labels).padStart(6)}  ${percent(score.recall).padStart(6)}  ${percent(score.precision).padStart(9)}`,
    );
  }
}

function printKinds(all: readonly Measured[]): void {
  const kinds = [...new Set(all.flatMap(({ item, comparison }) => kindsOf(item.labels, comparison)))].toSorted();
  console.log(`${'kind'.padEnd(34)} labels  recall  precision`);
  for (const kind of kinds) {
    const labels = all.flatMap(({ item }) => item.labels.filter((label) => label.kind === kind)).length;
    const missed = all.flatMap(({ comparison }) => comparison.missed.filter((label) => label.kind === kind));
    const falseAlarms = all.flatMap(({ comparison }) => comparison.falseAlarms.filter((found) => found.kind === kind));
    const score = scoreOf([{ met: labels - missed.length, missed, falseAlarms }]);
    console.log(
      `${kind.padEnd(34)} ${String(labels).padStart(6)}  ${percent(score.recall).padStart(6)}  ${percent(score.precision).padStart(9)}`,
    );
  }
}

function kindsOf(labels: readonly { readonly kind: string }[], { falseAlarms }: Comparison): readonly string[] {
  return [...labels, ...falseAlarms].map(({ kind }) => kind);
}

function printMisses(all: readonly Measured[]): void {
  for (const { item, comparison } of all) {
    const missed = comparison.missed.map(({ file, line, kind }) => `  missed       ${file}:${line} ${kind}`);
    const wrong = comparison.falseAlarms.map(
      ({ location, kind, message }) => `  false alarm  ${location.file}:${location.startLine} ${kind}: ${message}`,
    );
    if (missed.length + wrong.length > 0) console.log([`\n${item.area}/${item.name}`, ...missed, ...wrong].join('\n'));
  }
}

function percent(share: number): string {
  return share.toFixed(3);
}
