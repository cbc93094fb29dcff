import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { LEAST, scoreOf } from '../../scripts/accuracy/compare.ts';
import { readCorpus, readShapes } from '../../scripts/accuracy/corpus.ts';
import { type Measured, measure } from '../../scripts/accuracy/measure.ts';

const ROOT = fileURLToPath(new URL('../accuracy/', import.meta.url));

describe('the accuracy corpus', () => {
  const corpus = readCorpus(ROOT);
  let measured: readonly Measured[] = [];
  beforeAll(async () => {
    measured = await measure(corpus);
  }, 180_000);

  it('finds what is there and nothing else', () => {
    const { recall, precision } = scoreOf(measured.map(({ comparison }) => comparison));
    expect(recall).toBeGreaterThanOrEqual(LEAST);
    expect(precision).toBeGreaterThanOrEqual(LEAST);
  });

  it('holds at least 500 cases, of which 150 hold nothing to find', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(500);
    expect(corpus.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(150);
  });

  it('covers every shape at least twice and names no other', () => {
    const shapes = Object.keys(readShapes(ROOT));
    const used = corpus.flatMap((item) => item.shapes);
    expect(used.filter((shape) => !shapes.includes(shape))).toEqual([]);
    expect(shapes.filter((shape) => used.filter((other) => other === shape).length < 2)).toEqual([]);
  });

  it('names the cases without labels so that they are told at a glance', () => {
    const misnamed = corpus.filter(({ name, labels }) => name.startsWith('not-') !== (labels.length === 0));
    expect(misnamed.map(({ area, name }) => `${area}/${name}`)).toEqual([]);
  });
});
