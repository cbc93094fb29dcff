import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { CLIENT_METHODS } from '../../src/clarifai/facts/load.ts';
import { successorPath, v1Successor } from '../../src/clarifai/facts/v1-successors.ts';

describe('what takes the place of a v1 call', () => {
  it.each([
    ['https://api.clarifai.com/v1/tag/?url=x', ['general']],
    ['/v1/color', ['color']],
    ['/v1/embed/', ['embedding']],
    ['/v1/multiop/?op=tag,color', ['general', 'color']],
    ['/v1/multiop/', ['general', 'color', 'embedding']],
  ])('%s asks the models %j', (address, models) => {
    const successor = v1Successor(address);
    expect(successor?.kind === 'outputs' && successor.models.map(({ name }) => name)).toEqual(models);
  });

  it.each(['/v1/info', '/v1/info/languages', '/v1/usage', '/v1/curator/collections'])('%s has none', (address) => {
    expect(v1Successor(address)).toMatchObject({ kind: 'nothing' });
  });

  it.each(['/v1/token/', '/v2/models/x/outputs'])('%s is no v1 call to replace', (address) => {
    expect(v1Successor(address)).toBeUndefined();
  });

  it('is what the facts about the v1 clients say', () => {
    const rows = CLIENT_METHODS.filter(({ v1, v2Replacement }) => v1 && v2Replacement !== undefined);
    expect(rows.length).toBeGreaterThan(10);
    for (const { calls, v2Replacement = '' } of rows) {
      const successor = v1Successor(calls[0]?.path ?? '');
      expect(successor?.kind).toBe(v2Replacement.includes('feedback') ? 'feedback' : 'outputs');
    }
  });

  it('names models by the ids of the published client', () => {
    const npm = createRequire(import.meta.url)('clarifai-keyed') as Record<string, string>;
    const successor = v1Successor('/v1/multiop/');
    const ids = successor?.kind === 'outputs' ? successor.models.map(({ id }) => id) : [];
    expect(ids).toEqual([npm['GENERAL_MODEL'], npm['COLOR_MODEL'], npm['GENERAL_EMBED_MODEL']]);
    expect(successor?.kind === 'outputs' && successor.models.map((model) => successorPath(model, 'outputs'))).toEqual(
      ids.map((id) => `/v2/models/${id}/outputs`),
    );
  });
});
