import { readRecords, seedFile, type SeedFile, sourceFile } from '@prim/chassis/seed';

import { DiasporaInitiative } from '../models/DiasporaInitiative.ts';
import { DiasporaOrganisation } from '../models/DiasporaOrganisation.ts';
import { DiasporaStatistic } from '../models/DiasporaStatistic.ts';
import { DigitalService } from '../models/DigitalService.ts';
import { HostCountry } from '../models/HostCountry.ts';
import { Measure } from '../models/Measure.ts';
import { MeasureVersion, versionId } from '../models/MeasureVersion.ts';
import { NationalStrategy } from '../models/NationalStrategy.ts';
import { StrategyProgramme } from '../models/StrategyProgramme.ts';

const read = (file: string) => readRecords(import.meta.url, file);

/** Each measure of the sample is its own first version. */
const firstVersion = (measure: { readonly _id: string }) => ({
  ...measure,
  _id: versionId(measure._id, 1),
  measureId: measure._id,
});

/** The ministry's records, with the references among them; what they were taken from stands in sources.json. */
export const seedFiles = (): readonly SeedFile[] => [
  sourceFile(read('./sources.json')),
  seedFile(NationalStrategy, read('./nationalStrategies.json'), { relatedStrategyIds: 'NationalStrategy' }),
  seedFile(StrategyProgramme, read('./strategyProgrammes.json'), { strategyId: 'NationalStrategy' }),
  seedFile(Measure, read('./measures.json'), { strategyIds: 'NationalStrategy' }),
  seedFile(MeasureVersion, read('./measures.json').map(firstVersion), { measureId: 'Measure' }),
  seedFile(HostCountry, read('./hostCountries.json')),
  seedFile(DiasporaStatistic, read('./diasporaStatistics.json'), { hostCountryCodes: 'HostCountry' }),
  seedFile(DiasporaOrganisation, read('./diasporaOrganisations.json'), { hostCountryCode: 'HostCountry' }),
  seedFile(DiasporaInitiative, read('./diasporaInitiatives.json'), { hostCountryCode: 'HostCountry' }),
  seedFile(DigitalService, read('./digitalServices.json')),
];
