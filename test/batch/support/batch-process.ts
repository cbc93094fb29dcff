/**
 * A batch in a process of its own, for tests that kill it. Arguments: the CSV file, the service's URL,
 * a token, and the CSV file that takes the keys.
 */
import { join } from 'node:path';
import { systemClock } from '../../../src/batch/clock.ts';
import { runBatch } from '../../../src/batch/run-batch.ts';
import { createKeyService } from '../../../src/clarifai/http-key-service.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { createCsvSink } from '../../../src/migrate/sinks/csv-sink.ts';

const [file = '', baseUrl = '', pat = '', keys = ''] = process.argv.slice(2);

const summary = await runBatch(
  {
    file,
    stateRoot: join(file, '..', '.keyshift'),
    userId: 'acme',
    concurrency: 16,
    rate: 5000,
    attempts: 30,
  },
  {
    service: createKeyService({ pat: new Secret(pat), baseUrl, retries: 0 }),
    sink: createCsvSink('csv:keys.csv', keys),
    inferScopes: () => Promise.reject(new Error('no code here')),
    // Waits as asked, but not for jitter: the sandbox does not mind.
    random: () => 0.01,
    clock: systemClock,
  },
);
process.stdout.write(JSON.stringify(summary));
