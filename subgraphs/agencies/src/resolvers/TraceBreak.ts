import type { TraceBreakResolvers } from '../__generated__/resolvers.ts';
import { breakTexts } from '../trace/breakTexts.ts';

export const TraceBreak: TraceBreakResolvers = {
  explanation: ({ kind }) => breakTexts[kind].explanation,
  mend: ({ kind }) => breakTexts[kind].mend,
  mendedBy: ({ mendedById }) => (mendedById ? { id: mendedById } : null),
};
