/** What a sample must give from end to end. Lists are sorted. */
export interface Sample {
  /** Folder under samples/. */
  readonly name: string;
  readonly legacyFiles: readonly string[];
  /** Of its one key: the union over its calls of the scopes below which an answer is redacted, and what those depend on. */
  readonly scopes: readonly string[];
  /** `file kind` of every finding that is still there after the automatic edits. */
  readonly keepsByHand: readonly string[];
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'csharp-moderation',
    legacyFiles: ['.env', 'ModerationClient.cs'],
    scopes: ['Concepts:Get', 'Models:Get', 'Predict', 'Predict:Feedback'],
    keepsByHand: [],
  },
  {
    name: 'ios-objc',
    legacyFiles: ['Tagger/TaggerViewController.m'],
    scopes: ['Concepts:Get', 'Models:Get', 'Predict'],
    keepsByHand: ['Tagger/TaggerViewController.m client-credentials-constructor'],
  },
  {
    name: 'ios-swift',
    legacyFiles: ['VisualSearch/Credentials.swift', 'VisualSearch/SearchViewController.swift'],
    scopes: [
      'Annotations:Add',
      'Annotations:Get',
      'Concepts:Get',
      'Inputs:Add',
      'Inputs:Get',
      'Models:Get',
      'Predict',
      'Search',
      'Workflows:Get',
    ],
    keepsByHand: [],
  },
  {
    name: 'java-catalog',
    legacyFiles: ['docker-compose.yml', 'src/main/java/com/acme/catalog/VisualCatalog.java'],
    scopes: ['Annotations:Get', 'Concepts:Add', 'Concepts:Get', 'Inputs:Get', 'Models:Get', 'Search', 'Workflows:Get'],
    keepsByHand: [],
  },
  {
    name: 'node-tagger',
    legacyFiles: ['.env', 'tagger.js'],
    scopes: ['Annotations:Get', 'Concepts:Get', 'Inputs:Get', 'Models:Get', 'Predict'],
    keepsByHand: [],
  },
  {
    name: 'php-gallery',
    legacyFiles: ['.env', '.env.example', 'src/Gallery.php'],
    scopes: [
      'Annotations:Add',
      'Annotations:Get',
      'Concepts:Get',
      'Inputs:Add',
      'Inputs:Get',
      'Inputs:Patch',
      'Models:Get',
      'Search',
      'Workflows:Get',
    ],
    keepsByHand: [],
  },
  {
    name: 'python-indexer',
    legacyFiles: ['.clarifai/config', '.env', 'README.md', 'indexer.py', 'prune.py'],
    scopes: [
      'Annotations:Add',
      'Annotations:Delete',
      'Annotations:Get',
      'Concepts:Get',
      'Inputs:Add',
      'Inputs:Delete',
      'Inputs:Get',
      'Models:Get',
      'Predict',
      'Search',
      'Workflows:Get',
    ],
    keepsByHand: [],
  },
  {
    name: 'shell-report',
    legacyFiles: ['credentials.env', 'report.sh'],
    scopes: ['Annotations:Get', 'Concepts:Get', 'Inputs:Get', 'Models:Get'],
    keepsByHand: [],
  },
  {
    name: 'typescript-trainer',
    legacyFiles: ['config/default.json', 'src/train.ts'],
    scopes: [
      'Annotations:Get',
      'Concepts:Get',
      'Inputs:Get',
      'Models:Add',
      'Models:Get',
      'Models:Patch',
      'Models:Train',
      'Workflows:Get',
    ],
    keepsByHand: [],
  },
];
