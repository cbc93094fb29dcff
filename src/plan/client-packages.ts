import type { Span } from '../domain/location.ts';

/** A version number in a manifest, without the operator before it. */
export interface Declaration {
  readonly version: string;
  readonly span: Span;
}

/** A client library as a package manager knows it. */
export interface ClientPackage {
  readonly name: string;
  /** Base names of the manifests that declare it. */
  readonly manifests: RegExp;
  /** First version that takes an API key and can be loaded. */
  readonly minimum: string;
  readonly declarations: (text: string) => readonly Declaration[];
}

/** The last group of the pattern is the version number. */
function matching(pattern: RegExp): (text: string) => readonly Declaration[] {
  return (text) =>
    [...text.matchAll(new RegExp(pattern, 'gdm'))].flatMap((match) => {
      const position = match.indices?.[1];
      return position && match[1] ? [{ version: match[1], span: { start: position[0], end: position[1] } }] : [];
    });
}

/**
 * First versions with API keys: npm 2.1.8 (2.1.7 has the code but no loadable build), PyPI 2.0.32 (2.0.22
 * takes a key, but its command line and cache do not cope until 2.0.32), Maven 2.2.9, CocoaPods 2.3.2,
 * darrynten/clarifai-php 1.0.0, phpfanatic/clarifai 2.0.0. Source: the published packages and histories.
 */
export const CLIENT_PACKAGES: readonly ClientPackage[] = [
  {
    name: 'npm clarifai',
    manifests: /^package\.json$/,
    minimum: '2.1.8',
    declarations: matching(/"clarifai"\s*:\s*"[\^~>=v ]*(\d+(?:\.\d+)*)"/),
  },
  {
    name: 'PyPI clarifai',
    manifests: /^(requirements.*\.txt|setup\.py|setup\.cfg|pyproject\.toml|Pipfile)$/,
    minimum: '2.0.32',
    declarations: matching(/(?:^|["'\s])clarifai["']?\s*(?:=\s*["']\s*[=~>^]{0,3}|[=~>^]{1,3})\s*(\d+(?:\.\d+)*)/),
  },
  {
    name: 'Maven com.clarifai.clarifai-api2:core',
    manifests: /^pom\.xml$/,
    minimum: '2.2.9',
    declarations: matching(
      /<groupId>com\.clarifai\.clarifai-api2<\/groupId>\s*<artifactId>core<\/artifactId>\s*<version>(\d+(?:\.\d+)*)<\/version>/,
    ),
  },
  {
    name: 'Maven com.clarifai.clarifai-api2:core',
    manifests: /^build\.gradle(\.kts)?$/,
    minimum: '2.2.9',
    declarations: matching(/com\.clarifai\.clarifai-api2:core:(\d+(?:\.\d+)*)/),
  },
  {
    name: 'Packagist darrynten/clarifai-php',
    manifests: /^composer\.json$/,
    minimum: '1.0.0',
    declarations: matching(/"darrynten\/clarifai-php"\s*:\s*"[\^~>=v ]*(\d+(?:\.\d+)*)"/),
  },
  {
    name: 'Packagist phpfanatic/clarifai',
    manifests: /^composer\.json$/,
    minimum: '2.0.0',
    declarations: matching(/"phpfanatic\/clarifai"\s*:\s*"[\^~>=v ]*(\d+(?:\.\d+)*)"/),
  },
  {
    name: 'CocoaPods Clarifai',
    manifests: /^Podfile$/,
    minimum: '2.3.2',
    declarations: matching(/pod\s+['"]Clarifai['"]\s*,\s*['"][~>= ]*(\d+(?:\.\d+)*)['"]/),
  },
];
