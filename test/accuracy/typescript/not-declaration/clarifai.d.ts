declare module 'clarifai' {
  export class App { constructor(options: { apiKey: string }); }
}
