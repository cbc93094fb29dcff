import { describe, expect, it } from 'vitest';
import { mentionsApiHost, mentionsTokenPath, v1Operation } from '../../src/clarifai/wire.ts';

describe('the API', () => {
  it.each([
    'https://api.clarifai.com/v2/models',
    'api.clarifai.com',
    'https://API2-PROD.clarifai.com/v1/tag',
    'https://api-alpha.clarifai.com',
    'https://api.clarifai-moderation.com/v2',
    'https://ID:SECRET@api.clarifai.com/v1/token/',
  ])('is addressed by %s', (text) => {
    expect(mentionsApiHost(text)).toBe(true);
  });

  it.each([
    'https://docs.clarifai.com/v2/models',
    'https://clarifai.com',
    'https://samples.clarifai.com/metro-north.jpg',
    'https://notapi.clarifai.com',
    'https://api-clarifai.com',
    'https://apixclarifai.com',
  ])('is not addressed by %s', (text) => {
    expect(mentionsApiHost(text)).toBe(false);
  });
});

describe('a token exchange', () => {
  it.each(['https://api.clarifai.com/v2/token', '/v1/token/', 'v1/token?x=1', 'V2/Token'])('is %s', (text) => {
    expect(mentionsTokenPath(text)).toBe(true);
  });

  it.each(['/v2/tokens', '/v3/token', '/v2/models/token', '/token'])('is not %s', (text) => {
    expect(mentionsTokenPath(text)).toBe(false);
  });
});

describe('an operation of v1', () => {
  it.each([
    ['https://api.clarifai.com/v1/tag/?url=x', 'tag'],
    ['https://api.clarifai.com/V1/Color', 'color'],
    ['/v1/embed', 'embed'],
    ['/v1/multiop/', 'multiop'],
    ['/v1/feedback', 'feedback'],
    ['/v1/info/languages', 'info/languages'],
    ['/v1/info', 'info'],
    ['/v1/usage', 'usage'],
    ['/v1/curator/collections', 'curator'],
  ])('%s is %s', (url, operation) => {
    expect(v1Operation(url)).toBe(operation);
  });

  it.each(['/v1/token/', '/v2/models/x/outputs', '/v1/tags', '/v2/tag'])('%s is none', (url) => {
    expect(v1Operation(url)).toBeUndefined();
  });
});
