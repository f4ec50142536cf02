import type { TraceNodeResolvers } from '../__generated__/resolvers.ts';

export const TraceNode: TraceNodeResolvers = {
  id: ({ key }) => key,
  label: ({ id, claim, activity }) =>
    claim?.asWritten ?? activity?.title.fr ?? activity?.title.ar ?? activity?.title.en ?? id,
  isKnown: ({ kind, isResolved, activity }) => isResolved && (kind !== 'ACTIVITY' || activity !== null),
  organisation: ({ kind, id, isResolved }) => (kind === 'ORGANISATION' && isResolved ? { id } : null),
  agreement: ({ kind, id }) => (kind === 'AGREEMENT' ? { id } : null),
  call: ({ kind, id }) => (kind === 'CALL' ? { id } : null),
  contract: ({ kind, id }, _, { loaders }) => (kind === 'CONTRACT' ? loaders.contractById.load(id) : null),
  project: ({ kind, id }) => (kind === 'PROJECT' ? { id } : null),
};
