/** What the general model knows here; the real one knows thousands. */
export const CONCEPT_VOCABULARY = [
  'animal',
  'architecture',
  'beach',
  'car',
  'cat',
  'city',
  'dog',
  'flower',
  'food',
  'forest',
  'indoors',
  'landscape',
  'mountain',
  'nature',
  'no person',
  'outdoors',
  'person',
  'portrait',
  'sea',
  'sky',
  'street',
  'train',
  'travel',
  'water',
];

export const MODERATION_VOCABULARY = ['drug', 'explicit', 'gore', 'safe', 'suggestive'];

export const COLORS: readonly (readonly [hex: string, name: string])[] = [
  ['#000000', 'Black'],
  ['#696969', 'DimGray'],
  ['#87ceeb', 'SkyBlue'],
  ['#a52a2a', 'Brown'],
  ['#f5deb3', 'Wheat'],
];
