import { readRecords, seedFile, type SeedFile, sourceFile } from '@prim/chassis/seed';

import { Call } from '../models/Call.ts';
import { Indicator } from '../models/Indicator.ts';
import { Pdr } from '../models/Pdr.ts';
import { PdrAxis } from '../models/PdrAxis.ts';
import { Project } from '../models/Project.ts';
import { Receipt } from '../models/Receipt.ts';
import { RegionalExpenditure } from '../models/RegionalExpenditure.ts';
import { ServicePoint } from '../models/ServicePoint.ts';

const read = (file: string) => readRecords(import.meta.url, file);

/** The sample records of the region, with the references that must resolve inside them. */
export const seedFiles = (): readonly SeedFile[] => [
  sourceFile(read('./sources.json')),
  seedFile(Pdr, read('./pdrs.json'), { 'progress.sources': 'Source', 'targets.sources': 'Source' }),
  seedFile(PdrAxis, read('./pdrAxes.json'), { pdrId: 'Pdr' }),
  seedFile(Call, read('./calls.json'), {
    'envelope.sources': 'Source',
    'envelope.claims.source': 'Source',
  }),
  seedFile(Project, read('./projects.json'), {
    callId: 'Call',
    'amount.sources': 'Source',
    'results.source': 'Source',
  }),
  seedFile(ServicePoint, read('./servicePoints.json')),
  seedFile(Indicator, read('./indicators.json'), { projectId: 'Project' }),
  seedFile(Receipt, read('./receipts.json'), { projectId: 'Project' }),
  seedFile(RegionalExpenditure, read('./regionalExpenditures.json'), {
    projectId: 'Project',
    pdrAxisId: 'PdrAxis',
  }),
];
