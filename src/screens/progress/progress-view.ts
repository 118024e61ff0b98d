/** One way of looking at what was done; its element brings its own heading. */
export interface ProgressView {
  /** As in the address: `/progress?view=<id>`. */
  readonly id: string;
  readonly word: string;
  readonly make: () => Promise<HTMLElement>;
}
