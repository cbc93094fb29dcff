import type { Unread } from './scan-result.ts';

/** Names of files that hold neither code nor settings: media, archives, fonts, binaries, data, generated text. */
const NO_CODE =
  /\.(png|jpe?g|gif|bmp|ico|webp|avif|tiff?|psd|svg|mp[34]|m4a|wav|ogg|webm|mov|avi|mkv|zip|gz|tgz|bz2|xz|7z|rar|jar|war|whl|class|pyc|o|a|so|dll|dylib|exe|bin|dat|wasm|pdf|docx?|xlsx?|pptx?|ttf|otf|woff2?|eot|csv|tsv|parquet|npy|npz|pkl|h5|onnx|pb|pt|sqlite3?|db|log|map|lock)$/i;

/**
 * A file that was not read may hold legacy use, so that a scan which finds nothing is not clean. Not so when its
 * name says that it is no code, when it is binary, or when its text was searched all the same.
 */
export function hidesCode({ file, kind }: Unread): boolean {
  return kind !== 'searched' && kind !== 'binary' && !NO_CODE.test(file);
}
