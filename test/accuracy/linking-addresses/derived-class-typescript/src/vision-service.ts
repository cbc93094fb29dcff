export abstract class VisionService {
  protected readonly root = 'https://api.clarifai.com/v2';
}
