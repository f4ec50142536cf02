import type { TotalExclusionResolvers } from '../__generated__/resolvers.ts';
import { exclusionTexts } from '../totals/totalMethod.ts';

export const TotalExclusion: TotalExclusionResolvers = {
  text: ({ reason }) => exclusionTexts[reason],
};
