import type { TestSubgraph } from '@prim/chassis/testing';
import { callerOf } from '@prim/chassis/testing';

/** AFD's editor, at an hour that tests can hold. */
export const afdEditor = {
  caller: callerOf('afd', 'editor'),
  now: new Date('2030-03-01T12:00:00.000Z'),
};

const importQuery = `mutation ($input: ImportFundingInput!) {
  importFunding(input: $input) { report {
    fileName sha256 isDryRun
    activityCount refusedCount addedCount changedCount unchangedCount heldBackCount missingCount
    lines { line activityIatiId outcome message } lineCountLeftOut
  } }
}`;

/** Imports files as AFD does, by the mutation. */
export function importTester(agencies: () => TestSubgraph) {
  async function send(content: string, options: object = {}, asker: object = afdEditor) {
    const input = { fileName: 'afd.xml', content, ...options };
    const { data, errors } = await agencies().execute(importQuery, { input }, asker);
    return { report: data?.importFunding?.report, code: errors?.[0]?.extensions?.['code'] };
  }
  return {
    send,
    /** What an import did, as counts that are not zero. */
    countsOf: async (content: string, options: object = {}) => {
      const { report } = await send(content, options);
      return Object.fromEntries(
        Object.entries(report).filter(([name, count]) => /^(?!line).*Count$/.test(name) && count !== 0),
      );
    },
    ask: async (query: string) => (await agencies().execute(query)).data,
  };
}
