import type { ResolutionConfidence, ResolutionMethod } from '../__generated__/resolvers.ts';

/** Whom a written name means once all judgements count. */
export interface ResolutionStandingRecord {
  readonly organisationId: string | null;
  readonly resolvedBy: ResolutionMethod | null;
  readonly confidence: ResolutionConfidence | null;
  readonly isContested: boolean;
}
