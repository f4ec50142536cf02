import { type Caller, memberWith } from '@prim/chassis/Caller';
import { DomainError } from '@prim/chassis/errors';
import type { Institution } from '@prim/schema';

import type { OrganisationClaimRecord } from './models/OrganisationClaim.ts';

/** An institution that keeps its ledger here. */
export interface Reporter {
  /** Id of an Organisation (wilaya), and the name of its log. */
  readonly id: string;
  /** As it names itself in its entries. */
  readonly claim: OrganisationClaimRecord;
}

const resolved = { resolvedBy: 'IDENTIFIER', confidence: 'CERTAIN' } as const;

const reporters: Partial<Record<Institution, Reporter>> = {
  afd: {
    id: 'FR-3',
    claim: {
      asWritten: 'Agence Française de Développement [FR-3]',
      ref: 'FR-3',
      organisationId: 'FR-3',
      ...resolved,
    },
  },
  'expertise-france': {
    id: 'X-PRIM-FR-EF',
    claim: {
      asWritten: 'Expertise France',
      ref: 'X-PRIM-FR-EF',
      organisationId: 'X-PRIM-FR-EF',
      ...resolved,
    },
  },
};

/** The organisations that keep a ledger here: of these a claim that is not there was not made. */
export const reporterIds: readonly string[] = Object.values(reporters).map(({ id }) => id);

/** The reporter of an id, and its institution; null where none keeps its ledger here. */
export const reporterWithId = (id: string): Reporter | null =>
  Object.values(reporters).find((reporter) => reporter.id === id) ?? null;

/**
 * The reporter that a caller writes for.
 *
 * @throws DomainError FORBIDDEN for all but editors of AFD and Expertise France
 */
export function reporterOf(caller: Caller): Reporter {
  const { institution } = memberWith(caller, 'editor');
  const reporter = reporters[institution];
  if (reporter !== undefined) return reporter;
  throw new DomainError('FORBIDDEN', `${institution} keeps no ledger here: AFD and Expertise France do.`, {
    institutions: Object.keys(reporters),
  });
}

/** The organisations (wilaya) that institutions are whose ledgers are kept elsewhere. */
const elsewhere = {
  ministry: 'X-PRIM-MA-MDCMRE',
  region: 'X-PRIM-MA-REG-09',
  wilaya: 'X-PRIM-MA-WIL-09',
} as const satisfies Partial<Record<Institution, string>>;

/**
 * The organisation for which a caller says whether a name means `organisationId`: those that keep a ledger here know
 * whom they wrote to, every other institution knows itself. Each says so in a log of its own.
 *
 * @throws DomainError FORBIDDEN for all but editors, and for an institution that judges names of others' ledgers
 *   to mean another than itself
 */
export function judgeOf(caller: Caller, organisationId: string): string {
  const { institution } = memberWith(caller, 'editor');
  if (institution !== 'ministry' && institution !== 'region' && institution !== 'wilaya')
    return reporterOf(caller).id;
  const own = elsewhere[institution];
  if (own === organisationId) return own;
  throw new DomainError(
    'FORBIDDEN',
    `${institution} keeps no ledger here: it says only whether a name means itself, ${own}.`,
    { organisationId: own },
  );
}
