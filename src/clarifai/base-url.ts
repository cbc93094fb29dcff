import { KeyshiftError } from '../domain/errors.ts';

export const DEFAULT_BASE_URL = 'https://api.clarifai.com';

/**
 * The base without a trailing slash. Plain http would send the token readable, so it is taken only for
 * this machine, or when allowed.
 * @throws {KeyshiftError} 'config'
 */
export function checkBaseUrl(base: string, allowHttp = false): URL {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const hint = `Give a URL such as ${DEFAULT_BASE_URL} (CLARIFAI_API_BASE).`;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new KeyshiftError('config', 'the API base is not an http(s) URL', { hint });
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new KeyshiftError('config', 'the API base holds more than host and path', { hint });
  }
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    throw new KeyshiftError('config', `${url.host} would be asked over plain http`, {
      hint: 'Use https; http is for a service on this machine.',
    });
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
