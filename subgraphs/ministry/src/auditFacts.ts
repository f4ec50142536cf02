import { findEach, type Found } from '@prim/chassis/findEach';
import { type Condition, visible } from '@prim/chassis/listLoader';
import { decimalText } from '@prim/chassis/money';
import { screenRecords } from '@prim/chassis/screenRecords';
import { newestSourceOn } from '@prim/chassis/sources';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

import type { MinistryAuditFacts, PersonFigureFact } from './__generated__/resolvers.ts';
import { agreedRefreshDays } from './config.ts';
import type { AuditRecord } from './models/Audit.ts';
import { DiasporaInitiative } from './models/DiasporaInitiative.ts';
import { DiasporaOrganisation } from './models/DiasporaOrganisation.ts';
import { DiasporaStatistic, type DiasporaStatisticRecord } from './models/DiasporaStatistic.ts';
import { DigitalService } from './models/DigitalService.ts';
import { HostCountry } from './models/HostCountry.ts';
import { Measure } from './models/Measure.ts';
import { MeasureVersion } from './models/MeasureVersion.ts';
import { NationalStrategy } from './models/NationalStrategy.ts';
import { StrategyProgramme } from './models/StrategyProgramme.ts';

/** The most facts of one kind; the schema promises it. */
const factsMax = 1_000;

/** What the ministry keeps belongs to no agreement: it is in the scope of the whole programme, and of no other. */
const conditionOf = ({ isWholeProgramme, includesIllustrative }: AuditRecord): Condition =>
  isWholeProgramme ? visible(includesIllustrative) : { _id: { $in: [] } };

/** The facts of audits: as many round trips as there are kinds of records, however many audits are asked for. */
export const auditFactsLoader = () =>
  new DataLoader<AuditRecord, MinistryAuditFacts, string>(
    async (audits) => {
      const search = <T>(model: Model<T>) => findEach(model, audits.map(conditionOf), factsMax);
      const [newest, statistics, organisations, ...others] = await Promise.all([
        newestSourceOn(),
        search(DiasporaStatistic),
        search(DiasporaOrganisation),
        search(NationalStrategy),
        search(StrategyProgramme),
        search(Measure),
        search(MeasureVersion),
        search(HostCountry),
        search(DiasporaInitiative),
        search(DigitalService),
      ]);
      const [strategies, programmes, measures, versions, countries, initiatives, services] = others;
      return audits.map((_, index) => ({
        isComplete: [statistics, organisations, ...others].every((kind) => kind[index]?.isComplete),
        personFigures: recordsOf(statistics[index]).flatMap(personFigures),
        textScreening: screenRecords([
          { type: 'DiasporaStatistic', records: recordsOf(statistics[index]) },
          { type: 'DiasporaOrganisation', records: recordsOf(organisations[index]), names: ['name'] },
          { type: 'NationalStrategy', records: recordsOf(strategies[index]) },
          { type: 'StrategyProgramme', records: recordsOf(programmes[index]) },
          { type: 'Measure', records: recordsOf(measures[index]) },
          { type: 'MeasureVersion', records: recordsOf(versions[index]) },
          { type: 'HostCountry', records: recordsOf(countries[index]) },
          { type: 'DiasporaInitiative', records: recordsOf(initiatives[index]) },
          { type: 'DigitalService', records: recordsOf(services[index]) },
        ]),
        newestSourceOn: newest,
        agreedRefreshDays,
      }));
    },
    { cacheKeyFn: JSON.stringify, maxBatchSize: 100 },
  );

const recordsOf = <T>(found: Found<T> | undefined): readonly T[] => found?.records ?? [];

const personFigures = ({ _id: id, unit, value }: DiasporaStatisticRecord): readonly PersonFigureFact[] =>
  unit === 'PERSONS' && value !== null
    ? [{ type: 'DiasporaStatistic', id, field: 'value', value: decimalText(value) }]
    : [];
