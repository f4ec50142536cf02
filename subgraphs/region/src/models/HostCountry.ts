/** Owned by the ministry; the region knows a host country only by its key. */
export interface HostCountryRecord {
  readonly code: string;
}
