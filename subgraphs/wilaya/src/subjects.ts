/** The subjects of a decision, as ids by type. */
export interface SubjectIds {
  /** Ids of Projects, Calls, Pdrs and ServicePoints (region). */
  readonly projectIds: readonly string[];
  readonly callIds: readonly string[];
  readonly pdrIds: readonly string[];
  readonly servicePointIds: readonly string[];
  /** Ids of NationalStrategies (ministry). */
  readonly strategyIds: readonly string[];
  /** Ids of Agreements and Organisations. */
  readonly agreementIds: readonly string[];
  readonly organisationIds: readonly string[];
}

/** The lists by type: what a decision is found by, and so all of its leaf. */
export const subjectPaths = [
  'callIds',
  'projectIds',
  'pdrIds',
  'servicePointIds',
  'strategyIds',
  'agreementIds',
  'organisationIds',
] as const satisfies readonly (keyof SubjectIds)[];

/** The ids of all that a decision is about. */
export const subjectIdsOf = (subjects: SubjectIds): readonly string[] =>
  subjectPaths.flatMap((path) => subjects[path]);
