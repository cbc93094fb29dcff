/** A request the sandbox answers with an error, in the service's own codes and words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly httpStatus: number;
  readonly code: number;
  /** May echo credentials, as the service did: that is what keyshift's scrubbing is tested against. */
  readonly details: string | undefined;

  constructor(httpStatus: number, code: number, description: string, details?: string) {
    super(description);
    this.httpStatus = httpStatus;
    this.code = code;
    this.details = details;
  }
}

export function tokenInvalid(details: string): Refusal {
  return new Refusal(401, 11001, 'Invalid authentication token', details);
}

export function credentialsInvalid(details: string): Refusal {
  return new Refusal(401, 11002, 'Invalid credentials', details);
}

/** The service never published the HTTP status of 11007; 403 is what its clients assumed. */
export function insufficientScopes(missing: readonly string[]): Refusal {
  const details = `missing scopes: ${missing.join(', ')}`;
  return new Refusal(403, 11007, 'API key has insufficient scopes', details);
}

export function keyInvalid(details: string): Refusal {
  return new Refusal(401, 11008, 'Invalid API key', details);
}

export function keyNotFound(key: string): Refusal {
  return new Refusal(401, 11009, 'API key not found', `invalid key(${key})`);
}

export function badRequest(details: string): Refusal {
  return new Refusal(400, 11100, 'Bad request format', details);
}

export function doesNotExist(what: string): Refusal {
  return new Refusal(404, 11101, 'Does not exist', `${what} does not exist`);
}

export function malformedAuthorization(): Refusal {
  return new Refusal(
    400,
    11102,
    'Empty or malformed authorization header. Please provide an API key or session token.',
  );
}

export function methodNotAllowed(method: string): Refusal {
  return new Refusal(405, 11103, 'Method not allowed', method);
}

export function modelDoesNotExist(id: string): Refusal {
  return new Refusal(404, 21200, 'Model does not exist', id);
}
