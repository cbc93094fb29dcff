import { expect, it } from 'vitest';
import { ApiError, EXIT, KeyshiftError } from '../../src/domain/errors.ts';

it('an error a person can act on could not finish, unless it says otherwise', () => {
  expect(new KeyshiftError('input', 'no').exitCode).toBe(2);
  expect(new KeyshiftError('input', 'no', { exitCode: EXIT.partly, hint: 'do' })).toMatchObject({
    exitCode: 3,
    hint: 'do',
  });
  expect(new KeyshiftError('input', 'no', { cause: 'why' }).cause).toBe('why');
});

it('an error of the service is one, and says no more than it was told', () => {
  const error = new ApiError('api', 'busy', { status: 503 });
  expect(error).toBeInstanceOf(KeyshiftError);
  expect(error).toMatchObject({ status: 503, statusCode: 0, inDoubt: false, retryAfter: undefined, hint: undefined });
});
