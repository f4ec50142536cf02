import { sourcedResolvers } from '@prim/chassis/sources';

import type { CallEnvelopeResolvers } from '../__generated__/resolvers.ts';

export const CallEnvelope: CallEnvelopeResolvers = { sources: sourcedResolvers.sources };
