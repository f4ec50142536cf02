import type { AuditRecords } from '../auditLoaders.ts';
import type { AuditRequest } from './auditRequest.ts';

/** The ids that other institutions find their facts by; none where they are to look at all that they hold. */
export interface AuditScopeIds {
  readonly agreementIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly activityIatiIds: readonly string[];
  readonly organisationIds: readonly string[];
}

const everything: AuditScopeIds = {
  agreementIds: [],
  projectIds: [],
  activityIatiIds: [],
  organisationIds: [],
};

const unique = (ids: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(ids)].filter((id) => id != null).toSorted();

/** The ids that the records of a scope name. */
export function auditScopeIds({ scope }: AuditRequest, records: AuditRecords): AuditScopeIds {
  if (scope.type === 'Programme') return everything;
  const { activities, entries, statedAmounts } = records;
  const named = [...entries, ...statedAmounts];
  const own = (type: typeof scope.type) => (scope.type === type ? [scope.id] : []);
  return {
    agreementIds: unique([...own('Agreement'), ...[...activities, ...named].map((it) => it.agreementId)]),
    projectIds: unique([...own('Project'), ...named.map((it) => it.projectId)]),
    activityIatiIds: unique([...activities.map(({ _id }) => _id), ...entries.map((it) => it.activityIatiId)]),
    organisationIds: unique([
      ...own('Organisation'),
      ...entries.flatMap((it) => [it.reporterId, it.provider?.organisationId, it.receiver?.organisationId]),
    ]),
  };
}
