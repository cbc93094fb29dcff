import { openBlobReader } from '../../git/blob-reader.ts';
import { listBlobs } from '../../git/list-blobs.ts';
import { mentionsClarifai } from '../search/mentions.ts';
import { MAX_BYTES } from '../search/search-file.ts';

export interface BlobSearch {
  /** How many contents were searched. */
  readonly searched: number;
  /** Size in bytes of each content that says Clarifai, by id. */
  readonly mentions: ReadonlyMap<string, number>;
  readonly tooLarge: readonly string[];
  /** What git could not read. */
  readonly damaged: readonly string[];
}

/** Unpacking takes git longer than searching takes us: one git for each core of a small machine. */
const READERS = 2;

/** Searches every content that a repository stores, each once, as it comes out of git's store. */
export async function searchBlobs(folder: string): Promise<BlobSearch> {
  const mentions = new Map<string, number>();
  const tooLarge: string[] = [];
  const damaged: string[] = [];
  let searched = 0;
  const readers = Array.from({ length: READERS }, () =>
    openBlobReader(folder, MAX_BYTES, (id, bytes) => {
      searched++;
      if (mentionsClarifai(bytes)) mentions.set(id, bytes.length);
    }),
  );
  let turn = 0;
  for await (const list of listBlobs(folder, MAX_BYTES)) {
    tooLarge.push(...list.tooLarge);
    damaged.push(...list.damaged);
    await readers[turn++ % READERS]?.send(list.blobs);
  }
  const unread = await Promise.all(readers.map((reader) => reader.end()));
  return { searched, mentions, tooLarge, damaged: [...damaged, ...unread.flat()] };
}
