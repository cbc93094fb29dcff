/** What a sample must give from end to end. Lists are sorted. */
export interface Sample {
  /** Folder under samples/. */
  readonly name: string;
  readonly legacyFiles: readonly string[];
  /** Of its one key: the union over its calls of the scopes below which an answer is redacted, and what those depend on. */
  readonly scopes: readonly string[];
  /** Text that a file must hold after the automatic edits, and none of the old. */
  readonly becomes: Readonly<Record<string, string>>;
  /** `file kind` of every finding that the plan leaves by hand, and that is still there afterwards. */
  readonly keepsByHand: readonly string[];
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'csharp-moderation',
    legacyFiles: ['.env', 'ModerationClient.cs'],
    scopes: ['Concepts:Get', 'Models:Get', 'Predict', 'Predict:Feedback'],
    becomes: {
      '.env': 'CLARIFAI_API_KEY=',
      'ModerationClient.cs':
        'new AuthenticationHeaderValue("Key", Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"))',
    },
    keepsByHand: [],
  },
  {
    name: 'ios-objc',
    legacyFiles: ['Tagger/TaggerViewController.m'],
    scopes: ['Concepts:Get', 'Models:Get', 'Predict'],
    // The pod is raised together with the code, which stays by hand.
    becomes: { Podfile: "pod 'Clarifai', '2.1'" },
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
    becomes: { Podfile: "pod 'Clarifai', '~> 2.1'" },
    keepsByHand: [
      'VisualSearch/Credentials.swift config-credential',
      'VisualSearch/Credentials.swift config-credential',
      'VisualSearch/SearchViewController.swift client-credentials-constructor',
    ],
  },
  {
    name: 'java-catalog',
    legacyFiles: ['docker-compose.yml', 'src/main/java/com/acme/catalog/VisualCatalog.java'],
    scopes: [
      'Annotations:Get',
      'Concepts:Add',
      'Concepts:Get',
      'Inputs:Get',
      'Models:Get',
      'Predict',
      'Search',
      'Workflows:Get',
    ],
    becomes: {
      'docker-compose.yml': 'CLARIFAI_API_KEY: ',
      'pom.xml': '<version>2.2.9</version>',
      'src/main/java/com/acme/catalog/VisualCatalog.java': 'new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY"))',
    },
    keepsByHand: [],
  },
  {
    name: 'node-tagger',
    legacyFiles: ['.env', 'tagger.js'],
    scopes: ['Annotations:Get', 'Concepts:Get', 'Inputs:Get', 'Models:Get', 'Predict'],
    becomes: {
      '.env': 'CLARIFAI_API_KEY=',
      'package.json': '"clarifai": "^2.1.8"',
      'tagger.js': 'new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY, apiEndpoint: process.env.API_ENDPOINT })',
    },
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
    becomes: {
      '.env': 'CLARIFAI_API_KEY=',
      '.env.example': 'CLARIFAI_API_KEY=',
      'composer.json': '"darrynten/clarifai-php": "^1.0.0"',
      'src/Gallery.php': "new Clarifai(getenv('CLARIFAI_API_KEY'))",
    },
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
    becomes: {
      '.clarifai/config': 'CLARIFAI_API_KEY = ',
      '.env': 'CLARIFAI_API_KEY=',
      'indexer.py': "ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'], base_url=API_BASE, quiet=True)",
      'prune.py': 'ClarifaiApp()',
      'requirements.txt': 'clarifai==2.0.32',
    },
    keepsByHand: ['README.md docs-mention', 'README.md docs-mention', 'README.md docs-mention'],
  },
  {
    name: 'shell-report',
    legacyFiles: ['credentials.env', 'report.sh'],
    scopes: ['Annotations:Get', 'Concepts:Get', 'Inputs:Get', 'Models:Get'],
    becomes: {
      'credentials.env': 'CLARIFAI_API_KEY=',
      'report.sh': '-H "Authorization: Key $CLARIFAI_API_KEY" "$API/models?per_page=50"',
    },
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
    becomes: {
      'config/default.json': '"apiKey": ',
      'package.json': '"clarifai": "2.1.8"',
      'src/train.ts': "new Clarifai.App({ apiKey: config.get<string>('clarifai.apiKey') })",
    },
    keepsByHand: [],
  },
];
