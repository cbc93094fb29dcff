import { imageField, outputsUrl, type V2Writer } from '../v2-writer.ts';

/** Requests by Invoke-RestMethod. */
export const POWERSHELL_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `Invoke-RestMethod -Method Post -Uri "${outputsUrl(model)}" -Headers @{ Authorization = "Key $env:CLARIFAI_API_KEY" } -Body (@{ inputs = @(@{ data = @{ image = @{ ${imageField(picture)} = ${picture.code} } } }) } | ConvertTo-Json -Depth 5)`,
  variable: (by) => (by === 'url' ? '$url' : '$bytes'),
};
