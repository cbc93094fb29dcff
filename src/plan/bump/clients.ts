import {
  afterName,
  byPattern,
  type FindDeclarations,
  inCatalog,
  inGradle,
  inJson,
  inMaven,
  inPipInstall,
  inRequirements,
  inSetup,
  inToml,
} from './declarations.ts';

/** A kind of manifest by its base name, and how it declares a package. */
export interface ManifestKind {
  readonly files: RegExp;
  readonly declarations: FindDeclarations;
}

/** A client library as a package manager knows it. */
export interface ClientPackage {
  readonly name: string;
  /** First version that takes an API key and can be loaded. */
  readonly minimum: string;
  readonly manifests: readonly ManifestKind[];
}

const MAVEN = ['com.clarifai.clarifai-api2', 'core'] as const;
const GRADLE_FILES = /\.gradle(\.kts)?$|^build\.sbt$/;

/** Files that hold commands: containers, scripts, and what CI runs. */
const COMMANDS = /^(Dockerfile|Containerfile)|\.dockerfile$|\.(ba|z)?sh$|^(Makefile|Procfile|tox\.ini)$|\.ya?ml$/i;

/** Pages and templates that load the client by a script tag. */
export const PAGES = /\.(html?|xhtml|php|erb|ejs|hbs|jsp|twig|vue|cshtml)$/i;

/** Versions of the npm client before the first with keys. */
const OLD = String.raw`(?:[01]\.\d+\.\d+|2\.0\.\d+|2\.1\.[0-7])`;

/** A copy of an old client in the tree, by its name. */
export const OLD_COPY = new RegExp(String.raw`(^|/)(clarifai-${OLD}(\.min)?|clarifai_node|clarifai-basic)\.js$`, 'i');

/**
 * First versions with API keys: npm 2.1.8 (2.1.7 has the code but no loadable build), PyPI 2.0.32 (2.0.22
 * takes a key, but its command line and cache do not cope until 2.0.32), Maven 2.2.9, CocoaPods 2.3.2,
 * darrynten/clarifai-php 1.0.0, phpfanatic/clarifai 2.0.0. Source: the published packages and histories. The
 * clients for C# and the official one for PHP took keys from their first version, so that none of theirs is too old.
 */
export const CLIENT_PACKAGES: readonly ClientPackage[] = [
  {
    name: 'npm clarifai',
    minimum: '2.1.8',
    manifests: [
      { files: /^(package|bower)\.json$/, declarations: inJson('clarifai') },
      {
        // unpkg, jsDelivr and their like serve the package by its name and version.
        files: PAGES,
        declarations: byPattern(String.raw`//[\w.-]+/(?:npm/)?clarifai@(?<version>[^/"'\s]+)`),
      },
      {
        // The provider's own host is not known to have served the first version with keys.
        files: PAGES,
        declarations: byPattern(String.raw`(?<version>https?://sdk\.clarifai\.com/js/clarifai-${OLD}(?:\.min)?\.js)`),
      },
    ],
  },
  {
    name: 'PyPI clarifai',
    minimum: '2.0.32',
    manifests: [
      {
        files: /^([\w.-]*require[\w.-]*|constraints[\w.-]*)\.(txt|in|pip)$|^environment\.ya?ml$/,
        declarations: inRequirements('clarifai'),
      },
      { files: /^(setup\.(py|cfg)|pyproject\.toml)$/, declarations: inSetup('clarifai') },
      { files: /^(pyproject\.toml|Pipfile)$/, declarations: inToml('clarifai') },
      { files: COMMANDS, declarations: inPipInstall('clarifai') },
    ],
  },
  {
    name: 'Maven com.clarifai.clarifai-api2:core',
    minimum: '2.2.9',
    manifests: [
      { files: /^pom\.xml$/, declarations: inMaven(...MAVEN) },
      { files: GRADLE_FILES, declarations: inGradle(...MAVEN) },
      { files: /\.versions\.toml$/, declarations: inCatalog(...MAVEN) },
    ],
  },
  {
    name: 'Packagist darrynten/clarifai-php',
    minimum: '1.0.0',
    manifests: [{ files: /^composer\.json$/, declarations: inJson('darrynten/clarifai-php') }],
  },
  {
    name: 'Packagist phpfanatic/clarifai',
    minimum: '2.0.0',
    manifests: [{ files: /^composer\.json$/, declarations: inJson('phpfanatic/clarifai') }],
  },
  {
    name: 'CocoaPods Clarifai',
    minimum: '2.3.2',
    manifests: [
      { files: /^Podfile$/, declarations: afterName('pod', 'Clarifai') },
      { files: /\.podspec$/, declarations: afterName('dependency', 'Clarifai') },
      {
        files: /^Cartfile(\.private)?$/,
        declarations: byPattern(
          String.raw`^[ \t]*github[ \t]+"Clarifai/clarifai-ios"[ \t]*(?<version>[^#\r\n]*?)[ \t]*(?:#.*)?\r?$`,
        ),
      },
      {
        files: /^Package(@swift-[\d.]+)?\.swift$/,
        declarations: byPattern(
          String.raw`url:\s*"[^"]*/clarifai-ios(?:\.git)?"\s*,\s*(?:from:\s*|exact:\s*|\.(?:exact|upToNextMajor|upToNextMinor)\((?:from:\s*)?)"(?<version>[^"]+)"`,
        ),
      },
    ],
  },
];

/** A package of which no version takes a key, and what does instead. */
export interface Abandoned {
  readonly name: string;
  readonly files: RegExp;
  readonly declared: RegExp;
  readonly instead: string;
}

const REST = 'HTTP calls to api.clarifai.com/v2 with the header Authorization: Key';

export const ABANDONED: readonly Abandoned[] = [
  {
    name: 'com.clarifai:clarifai-api-java',
    files: /^pom\.xml$|\.gradle(\.kts)?$|^build\.sbt$|\.versions\.toml$/,
    declared:
      /com\.clarifai["']?\s*(?::|%|<\/groupId>\s*<artifactId>|["'],?\s*name\s*[:=]\s*["'])\s*["']?clarifai-api-java/,
    instead: 'com.clarifai.clarifai-api2:core:2.2.9, whose calls are those of v2',
  },
  {
    name: 'daviddlv/clarifai-bundle',
    files: /^composer\.json$/,
    declared: /"daviddlv\/clarifai-bundle"\s*:/,
    instead: REST,
  },
  {
    name: 'marsdk/clarifai-connector',
    files: /^composer\.json$/,
    declared: /"marsdk\/clarifai-connector"\s*:/,
    instead: REST,
  },
  {
    name: 'the gem clarifai-rails',
    files: /^Gemfile$|\.gemspec$/,
    declared: /^[^#\r\n]*\b(?:gem|dependency)[ \t(]+['"]clarifai-rails['"]/m,
    instead: 'the commit 28169dc of its repository, which has config.api_key',
  },
  {
    name: 'the gem for Clarifai v1',
    files: /^Gemfile$|\.gemspec$/,
    declared: /^[^#\r\n]*\b(?:gem|dependency)[ \t(]+['"](?:clarifai|clarifai[_-]ruby|ClarifaiRuby)['"]/m,
    instead: REST,
  },
  {
    name: 'github.com/clarifai/clarifai-go',
    files: /^go\.mod$|^Gopkg\.toml$|^glide\.ya?ml$/,
    declared: /github\.com\/(?:[Cc]larifai|samuelcouch)\/clarifai-go(?![\w-])/,
    instead: REST,
  },
  {
    name: 'github.com/mpmlj/clarifai-client-go',
    files: /^go\.mod$|^Gopkg\.toml$|^glide\.ya?ml$/,
    declared: /github\.com\/(?:mpmlj|oharlem)\/clarifai-client-go(?![\w-])/,
    instead: 'a commit of 2017-07 or later, which has cl.NewApp(apiKey); it has no versions',
  },
  { name: 'the crate clarifai', files: /^Cargo\.toml$/, declared: /^[ \t]*clarifai[ \t]*=/m, instead: REST },
];
