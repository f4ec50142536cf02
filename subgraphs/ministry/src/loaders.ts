import { ledgerLoaders } from '@prim/chassis/ledger/ledgerLoaders';
import { anyOf, groupLoaderOf, loaderOf } from '@prim/chassis/loaders';
import { sourceLoader } from '@prim/chassis/sources';
import type DataLoader from 'dataloader';
import { type Model, trusted } from 'mongoose';

import { auditFactsLoader } from './auditFacts.ts';
import { listLoader } from './listLoader.ts';
import {
  diasporaOrganisationPlan,
  digitalServicePlan,
  hostCountryPlan,
  initiativePlan,
  measurePlan,
  programmePlan,
  statisticPlan,
  strategyPlan,
} from './listPlans.ts';
import { DiasporaInitiative } from './models/DiasporaInitiative.ts';
import { DiasporaOrganisation, type DiasporaOrganisationRecord } from './models/DiasporaOrganisation.ts';
import { DiasporaStatistic } from './models/DiasporaStatistic.ts';
import { DigitalService } from './models/DigitalService.ts';
import { HostCountry } from './models/HostCountry.ts';
import { Measure } from './models/Measure.ts';
import { MeasureVersion, type MeasureVersionRecord } from './models/MeasureVersion.ts';
import { NationalStrategy } from './models/NationalStrategy.ts';
import { StrategyProgramme, type StrategyProgrammeRecord } from './models/StrategyProgramme.ts';

/** One record by its `_id`; null for an id that names none. */
const byId = <T extends { readonly _id: string }>(model: Model<T>) =>
  loaderOf(
    (ids: readonly string[]) => model.find<T>({ _id: anyOf(ids) }).lean<T[]>(),
    ({ _id }) => _id,
  );

/** The records of `ids`, in their order; ids that name none are left out. */
const allOf = async <T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> =>
  (await Promise.all(ids.map((id) => loader.load(id)))).filter((found) => found !== null);

const published = () => trusted({ $ne: 'ILLUSTRATIVE' as const });

/** Made anew for each request, so that each reads the database as it is now, and each record once. */
export function createLoaders() {
  const strategyById = byId(NationalStrategy);
  const hostCountryByCode = byId(HostCountry);
  const diasporaOfOrganisation = loaderOf(
    (organisationIds: readonly string[]) =>
      DiasporaOrganisation.find({ organisationId: anyOf(organisationIds), dataStatus: published() }).lean<
        DiasporaOrganisationRecord[]
      >(),
    ({ organisationId }) => organisationId,
  );
  return {
    sourceById: sourceLoader(),
    auditFacts: auditFactsLoader(),
    ledger: ledgerLoaders(),
    strategyById,
    strategiesOf: (ids: readonly string[]) => allOf(strategyById, ids),
    programmeById: byId(StrategyProgramme),
    programmesByStrategy: groupLoaderOf(
      (strategyIds: readonly string[]) =>
        StrategyProgramme.find({ strategyId: anyOf(strategyIds), dataStatus: published() })
          .sort({ position: 1 })
          .lean<StrategyProgrammeRecord[]>(),
      ({ strategyId }) => [strategyId],
    ),
    measureById: byId(Measure),
    measureVersionById: byId(MeasureVersion),
    versionsOfMeasure: groupLoaderOf(
      (measureIds: readonly string[]) =>
        MeasureVersion.find({ measureId: anyOf(measureIds) })
          .sort({ version: -1 })
          .lean<MeasureVersionRecord[]>(),
      ({ measureId }) => [measureId],
    ),
    hostCountryByCode,
    hostCountriesOf: (codes: readonly string[]) => allOf(hostCountryByCode, codes),
    statisticById: byId(DiasporaStatistic),
    diasporaOrganisationById: byId(DiasporaOrganisation),
    diasporaOfOrganisation,
    diasporaOfOrganisations: (ids: readonly string[]) => allOf(diasporaOfOrganisation, ids),
    initiativeById: byId(DiasporaInitiative),
    digitalServiceById: byId(DigitalService),
    strategies: listLoader(NationalStrategy, strategyPlan),
    programmes: listLoader(StrategyProgramme, programmePlan),
    measures: listLoader(Measure, measurePlan),
    hostCountries: listLoader(HostCountry, hostCountryPlan),
    statistics: listLoader(DiasporaStatistic, statisticPlan),
    diasporaOrganisations: listLoader(DiasporaOrganisation, diasporaOrganisationPlan),
    initiatives: listLoader(DiasporaInitiative, initiativePlan),
    digitalServices: listLoader(DigitalService, digitalServicePlan),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
