/** A type or function whose headers go to the API, as the file that names the host says, and where it says so. */
export interface Tie {
  readonly path: readonly string[];
  readonly offset: number;
}
