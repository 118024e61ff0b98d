/** Why something of the shipped content cannot be shown. */
export interface ContentProblem {
  readonly kind:
    /** No such id. */
    | 'unknown'
    /** Its file did not arrive (the line is down and the chunk is not kept yet); a reload may help, engines remember a failed import. */
    | 'unreachable'
    /** The file is there, but it is not what it should be. */
    | 'broken';
  readonly id: string;
  /** For the log, in English; never shown. */
  readonly detail: string;
}
