import { describe, expect, it } from 'vitest';
import { keysOfPath } from '../../src/languages/detect/config-keys.ts';
import { isKeyOf } from '../../src/scan/link/key-match.ts';

describe('a key that code asks for', () => {
  it.each([
    ['vision.id', 'vision.id', 'config/default.json'],
    ['vision.id', 'production.vision.id', 'config/secrets.yml'],
    ['services.vision.id', 'vision.id', 'config/services.php'],
    ['vision.client-id', 'vision.clientId', 'src/main/resources/application.yml'],
    ['Vision.ClientId', 'vision.clientid', 'appsettings.Development.json'],
    ['tag_id', 'resources.string.tag_id', 'app/src/main/res/values/strings.xml'],
  ])('%s is %s of %s', (asked, key, file) => {
    expect(isKeyOf(asked, key, file)).toBe(true);
  });

  it.each([
    ['clarifai.clientId', 'clientId', 'config/default.json'],
    ['clientId', 'clarifai.clientId', 'config/default.json'],
    ['clarifai.clientId', 'google.clientId', 'config/default.json'],
    ['clarifai.clientId', 'clarifai.client-id', 'config/default.json'],
    ['other.vision.id', 'vision.id', 'config/services.php'],
  ])('%s is not %s of %s', (asked, key, file) => {
    expect(isKeyOf(asked, key, file)).toBe(false);
  });
});

describe('keysOfPath', () => {
  it.each([
    ['config.clarifai.clientId', ['clarifai.clientId', 'config.clarifai.clientId']],
    ['this.config.clarifai.clientId', ['clarifai.clientId', 'config.clarifai.clientId']],
    ['R.string.tag_id', ['tag_id', 'string.tag_id', 'R.string.tag_id']],
    ['keys.id', ['id', 'keys.id']],
  ])('%s', (path, keys) => {
    expect(keysOfPath(path.split('.'))).toEqual(keys);
  });
});
