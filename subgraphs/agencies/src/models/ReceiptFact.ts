import type { DataStatus } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';

/** A receipt of a region, as the gateway brings it: plain values, the region's own. */
export interface ReceiptFactRecord {
  readonly id: string;
  readonly regionCode: string;
  readonly providerAsWritten: string;
  readonly providerId: string | null;
  readonly value: MoneyRecord;
  readonly receivedOn: string;
  /** An instant as text: what travels between institutions is JSON. */
  readonly recordedAt: string | null;
  readonly reversesId: string | null;
  readonly agreementId: string | null;
  readonly projectId: string | null;
  readonly activityIatiId: string | null;
  readonly dataStatus: DataStatus;
}
