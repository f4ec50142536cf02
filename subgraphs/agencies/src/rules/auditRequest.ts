import type { AsOf } from '@prim/chassis/asOf';
import { DomainError } from '@prim/chassis/errors';

import type { AuditScope } from '../__generated__/resolvers.ts';
import type { AuditRecord, PartnerFacts } from '../models/Audit.ts';
import { type RecordRef, ref, severities, type Severity } from './Finding.ts';

/** What is audited: one record and what belongs to it, or all that the graph holds. */
export const scopeTypes = ['FundingActivity', 'Agreement', 'Project', 'Organisation', 'Programme'] as const;

/** An audit that was asked for; its id says it whole, so that any institution's answer can come back to it. */
export interface AuditRequest {
  readonly scope: RecordRef & { readonly type: (typeof scopeTypes)[number] };
  readonly valueDate: string | null;
  readonly recordedAt: Date | null;
  /** The lightest severity of the findings that are told. */
  readonly severity: Severity;
  readonly includeIllustrative: boolean;
}

/** The arguments of `Query.audit`. */
interface AuditArguments {
  readonly scope?: AuditScope | null;
  readonly asOf?: AsOf | null;
  readonly severity?: Severity | null;
  readonly includeIllustrative?: boolean;
}

/**
 * The audit that arguments ask for.
 *
 * @throws DomainError AUDIT_SCOPE_AMBIGUOUS where the scope names more than one record
 */
export function auditRequest(asked: AuditArguments): AuditRecord {
  const { activityIatiId, agreementId, projectId, reporterId } = asked.scope ?? {};
  const named = [
    ...(activityIatiId ? [{ type: 'FundingActivity' as const, id: activityIatiId }] : []),
    ...(agreementId ? [{ type: 'Agreement' as const, id: agreementId }] : []),
    ...(projectId ? [{ type: 'Project' as const, id: projectId }] : []),
    ...(reporterId ? [{ type: 'Organisation' as const, id: reporterId }] : []),
  ];
  if (named.length > 1) {
    throw new DomainError(
      'AUDIT_SCOPE_AMBIGUOUS',
      `An audit has one scope; ${named.length} were given: name one of activity, agreement, project and reporter.`,
    );
  }
  return {
    request: {
      scope: named[0] ?? { type: 'Programme', id: 'PROGRAMME' },
      valueDate: asked.asOf?.valueDate ?? null,
      recordedAt: asked.asOf?.recordedAt ?? null,
      severity: asked.severity ?? 'INFO',
      includeIllustrative: asked.includeIllustrative ?? false,
    },
  };
}

/** The audit of one record as of now, with all rules. */
export const auditOf = (type: AuditRequest['scope']['type'], id: string): AuditRecord => ({
  request: {
    scope: { type, id },
    valueDate: null,
    recordedAt: null,
    severity: 'INFO',
    includeIllustrative: false,
  },
});

/** `FundingActivity=FR-3-CMA1291&severity=ERROR`: what is as usual is left out, so that one audit has one id. */
export function auditId({
  scope,
  valueDate,
  recordedAt,
  severity,
  includeIllustrative,
}: AuditRequest): string {
  return new URLSearchParams({
    [scope.type]: scope.id,
    ...(valueDate === null ? {} : { valueDate }),
    ...(recordedAt === null ? {} : { recordedAt: recordedAt.toISOString() }),
    ...(severity === 'INFO' ? {} : { severity }),
    ...(includeIllustrative ? { includeIllustrative: 'true' } : {}),
  }).toString();
}

/** The audit that an id says, with what others said on it; null for an id that no audit has. */
export function auditById(id: string, facts: PartnerFacts): AuditRecord | null {
  const read = new URLSearchParams(id);
  const type = scopeTypes.find((candidate) => read.has(candidate));
  const severity = severities.find((candidate) => candidate === (read.get('severity') ?? 'INFO'));
  const recordedAt = read.get('recordedAt');
  if (!type || !severity || (recordedAt !== null && Number.isNaN(Date.parse(recordedAt)))) return null;
  const request: AuditRequest = {
    scope: ref(type, read.get(type) ?? '') as AuditRequest['scope'],
    valueDate: read.get('valueDate'),
    recordedAt: recordedAt === null ? null : new Date(recordedAt),
    severity,
    includeIllustrative: read.get('includeIllustrative') === 'true',
  };
  return auditId(request) === id ? { ...facts, request } : null;
}
