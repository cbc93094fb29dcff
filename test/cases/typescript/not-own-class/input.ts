import { App } from './app';

interface ClarifaiSettings {
  clientId: string;
  clientSecret: string;
}

export const start = (settings: ClarifaiSettings): App => new App(settings.clientId, settings.clientSecret);
