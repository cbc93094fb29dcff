/** Hosts the service answered on; `api-alpha` and `api2-prod` appear in code of 2014–2017. */
const HOST = /(?:^|[/@.])(?:api|api2-prod|api-alpha)\.clarifai(?:-moderation)?\.com/i;

/** Paths that copy another provider's API, which take a Bearer header for good. */
const COPIED = /\/v2\/ext\//i;

/** The text addresses the provider's API. */
export function mentionsApiHost(text: string): boolean {
  return HOST.test(text) && !COPIED.test(text);
}

/** The token exchange of either version: `/v1/token/`, `/v2/token`. */
export function mentionsTokenPath(text: string): boolean {
  return /\/?v[12]\/token\b/i.test(text);
}

const V1_PATH = /\/v1\/(tag|color|embed|multiop|feedback|info(?:\/languages)?|usage|curator)\b/i;

/** The v1 operation a URL names, `tag`; undefined for v2 and for the token exchange. */
export function v1Operation(url: string): string | undefined {
  return V1_PATH.exec(url)?.[1]?.toLowerCase();
}
