import type { ResolutionConfidence, ResolutionMethod } from '../__generated__/resolvers.ts';
import type { OrganisationRecord } from './Organisation.ts';

/** An organisation that a written name may mean. */
export interface ResolutionCandidateRecord {
  readonly organisation: OrganisationRecord;
  readonly rule: ResolutionMethod;
  /** The name or identifier of the registry that fits. */
  readonly matchedText: string;
  readonly confidence: ResolutionConfidence;
}
