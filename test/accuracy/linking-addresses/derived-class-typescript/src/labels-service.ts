import { VisionService } from './vision-service';

export class LabelsService extends VisionService {
  constructor(private readonly token: string) {
    super();
  }

  of(body: unknown) {
    return fetch(`${this.root}/models/m/outputs`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.token}` },
      body: JSON.stringify(body),
    });
  }
}
