import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse } from 'graphql';

const chassis = '@prim/chassis';

/**
 * The parent types of resolvers, found by convention: `models/<Type>.ts` exports `<Type>Record`, and a
 * `<Type>Connection` is a page of these. Value types that all subgraphs share have theirs in the chassis.
 */
function mappersOf(subgraph: string): Record<string, string> {
  const models = readdirSync(`subgraphs/${subgraph}/src/models`)
    .filter((file) => !file.includes('.test.'))
    .map((file) => basename(file, '.ts'));
  const connections = parse(readFileSync(`schema/${subgraph}.graphql`, 'utf8')).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value.endsWith('Connection')
      ? [node.name.value]
      : [],
  );
  return {
    Text: `${chassis}/text#TextRecord`,
    Money: `${chassis}/money#MoneyRecord`,
    Source: `${chassis}/Source#SourceRecord`,
    Claim: `${chassis}/Claim#ClaimRecord`,
    ClaimLog: `${chassis}/ledger/LogHead#LogHeadRecord`,
    Checkpoint: `${chassis}/ledger/logProofs#CheckpointRecord`,
    Cosignature: `${chassis}/ledger/Cosignature#CosignatureRecord`,
    LogEntry: `${chassis}/ledger/logProofs#LogEntryRecord`,
    LogKey: `${chassis}/ledger/LogKeys#LogKeyRecord`,
    HeldCheckpoint: `${chassis}/ledger/HeldCheckpoint#HeldCheckpointRecord`,
    AccessEntry: `${chassis}/AccessEntry#AccessEntryRecord`,
    AccessEntryConnection: `${chassis}/connection#Connection<AccessEntryRecord>`,
    SourceDocument: `${chassis}/ledger/SourceDocument#SourceDocumentRecord`,
    ...Object.fromEntries(models.map((type) => [type, `../models/${type}.ts#${type}Record`])),
    ...Object.fromEntries(
      connections.map((type) => [
        type,
        `${chassis}/connection#Connection<${type.replace(/Connection$/, '')}Record>`,
      ]),
    ),
  };
}

const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: { input: 'Date', output: 'Date' },
  PartialDate: 'string',
  Decimal: { input: 'string', output: `${chassis}/money#DecimalValue` },
  Currency: 'string',
  Sha256: 'string',
  Url: 'string',
  _FieldSet: 'string',
};

const config: CodegenConfig = {
  importExtension: '.ts',
  generates: Object.fromEntries(
    readdirSync('subgraphs')
      .filter((name) => existsSync(`schema/${name}.graphql`) && existsSync(`subgraphs/${name}/src/models`))
      .map((name) => [
        `subgraphs/${name}/src/__generated__/resolvers.ts`,
        {
          schema: ['schema/shared.graphql', `schema/${name}.graphql`],
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            contextType: '../context.ts#Context',
            mappers: mappersOf(name),
            avoidOptionals: { query: true, mutation: true, field: true },
            enumsAsTypes: true,
            strictScalars: true,
            scalars,
            useTypeImports: true,
            immutableTypes: true,
          },
        },
      ]),
  ),
};

export default config;
