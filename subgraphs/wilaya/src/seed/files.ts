import { readRecords, seedFile, type SeedFile, sourceFile } from '@prim/chassis/seed';

import { Agreement } from '../models/Agreement.ts';
import { Committee } from '../models/Committee.ts';
import { Decision } from '../models/Decision.ts';
import { Meeting } from '../models/Meeting.ts';
import { Organisation } from '../models/Organisation.ts';
import { Territory } from '../models/Territory.ts';

const read = (file: string) => readRecords(import.meta.url, file);

/** The wilaya's sample records, with the references among them that must resolve. */
export const seedFiles = (): readonly SeedFile[] => [
  sourceFile(read('./sources.json')),
  seedFile(Territory, read('./territories.json'), { parentCode: 'Territory', ancestorCodes: 'Territory' }),
  seedFile(Organisation, read('./organisations.json'), {
    parentId: 'Organisation',
    successorId: 'Organisation',
    territoryCode: 'Territory',
    'aliases.source': 'Source',
    'otherIds.source': 'Source',
  }),
  seedFile(Agreement, read('./agreements.json'), {
    regionCode: 'Territory',
    frameAgreementId: 'Agreement',
    'parties.organisationId': 'Organisation',
    'parties.claims.source': 'Source',
    'plannedAmount.sources': 'Source',
    'plannedAmount.claims.source': 'Source',
  }),
  seedFile(Committee, read('./committees.json'), {
    regionCode: 'Territory',
    chairId: 'Organisation',
    'members.organisationId': 'Organisation',
  }),
  seedFile(Meeting, read('./meetings.json'), {
    committeeId: 'Committee',
    regionCode: 'Territory',
    chairedById: 'Organisation',
    participantIds: 'Organisation',
  }),
  seedFile(Decision, read('./decisions.json'), {
    decidedById: 'Organisation',
    committeeId: 'Committee',
    meetingId: 'Meeting',
    regionCode: 'Territory',
    agreementIds: 'Agreement',
    organisationIds: 'Organisation',
  }),
];
