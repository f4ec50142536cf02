/** What is wrong with an activity, at one line of its file. */
export interface IatiProblem {
  readonly kind: 'SCHEMA' | 'CODE_LIST' | 'RULE';
  /**
   * True where what it is about cannot be taken as it stands: the activity is refused whole. False for a remark that
   * the publisher should see to.
   */
  readonly isRefusal: boolean;
  readonly line: number;
  /** What was found, and what is wanted. */
  readonly message: string;
}
