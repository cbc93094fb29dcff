import { describe, expect, it } from 'vitest';
import { KeyshiftError } from '../../src/domain/errors.ts';
import { FAULTS, parseFaultRule } from '../../src/sandbox/index.ts';

describe('parseFaultRule', () => {
  it.each(FAULTS.map((fault) => [fault]))('knows %s', (fault) => {
    expect(parseFaultRule(fault)).toEqual({ fault });
  });

  it.each([
    [
      '429-retry-after:0.1:POST /v2/users/*/keys',
      {
        fault: '429-retry-after',
        probability: 0.1,
        match: { method: 'POST', path: '/v2/users/*/keys' },
      },
    ],
    [
      'commit-then-drop:times=1:after=2:post /v2/users/*/keys',
      {
        fault: 'commit-then-drop',
        times: 1,
        after: 2,
        match: { method: 'POST', path: '/v2/users/*/keys' },
      },
    ],
    ['latency:ms=200:1:/v2/**', { fault: 'latency', milliseconds: 200, probability: 1, match: { path: '/v2/**' } }],
    ['429-retry-after:retry-after=3', { fault: '429-retry-after', retryAfter: 3 }],
  ])('reads %s', (text, rule) => {
    expect(parseFaultRule(text)).toEqual(rule);
  });

  it.each([
    ['flood', 'flood is not a fault'],
    ['', 'nothing is not a fault'],
    ['500:1.5', "'1.5' is neither a probability"],
    ['500:', "'' is neither a probability"],
    ['500:keys', "'keys' is neither a probability"],
    ['500:times=many', "times takes a whole number, not 'many'"],
    ['500:constructor=1', 'constructor is not an option'],
    ['500:often=1', 'often is not an option'],
  ])('refuses %j', (text, message) => {
    const parse = () => parseFaultRule(text);
    expect(parse).toThrow(KeyshiftError);
    expect(parse).toThrow(message);
  });
});
