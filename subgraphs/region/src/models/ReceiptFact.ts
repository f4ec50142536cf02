import type { DataStatus } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';

import type { ReceiptRecord } from './Receipt.ts';

/** A receipt as plain values, for those who hold it against other claims. */
export interface ReceiptFactRecord {
  readonly id: string;
  readonly regionCode: string;
  readonly providerAsWritten: string;
  readonly providerId: string | null;
  readonly value: MoneyRecord;
  readonly receivedOn: string;
  readonly recordedAt: Date | null;
  readonly reversesId: string | null;
  readonly agreementId: string | null;
  readonly projectId: string | null;
  readonly activityIatiId: string | null;
  readonly dataStatus: DataStatus;
}

/** Without the parts that only the region's own readers need. */
export const receiptFact = ({ _id: id, provider, ...receipt }: ReceiptRecord): ReceiptFactRecord => ({
  id,
  regionCode: receipt.regionCode,
  providerAsWritten: provider.asWritten,
  providerId: provider.organisationId,
  value: receipt.value,
  receivedOn: receipt.receivedOn,
  recordedAt: receipt.recordedAt,
  reversesId: receipt.reversesId,
  agreementId: receipt.agreementId,
  projectId: receipt.projectId,
  activityIatiId: receipt.activityIatiId,
  dataStatus: receipt.dataStatus,
});
