import type { Resolvers } from '../__generated__/resolvers.ts';
import { Audit } from './Audit.ts';
import { DiasporaInitiative } from './DiasporaInitiative.ts';
import { DiasporaOrganisation } from './DiasporaOrganisation.ts';
import { DiasporaStatistic } from './DiasporaStatistic.ts';
import { DigitalService } from './DigitalService.ts';
import { HostCountry } from './HostCountry.ts';
import { Measure } from './Measure.ts';
import { MeasureVersion } from './MeasureVersion.ts';
import { MeasureVersionPayload } from './MeasureVersionPayload.ts';
import { Mutation } from './Mutation.ts';
import { NationalStrategy } from './NationalStrategy.ts';
import { Organisation } from './Organisation.ts';
import { Project } from './Project.ts';
import { Query } from './Query.ts';
import { StrategyProgramme } from './StrategyProgramme.ts';
import { Territory } from './Territory.ts';
import { TerritoryDiaspora } from './TerritoryDiaspora.ts';

export const resolvers: Resolvers = {
  Audit,
  DiasporaInitiative,
  DiasporaOrganisation,
  DiasporaStatistic,
  DigitalService,
  HostCountry,
  Measure,
  MeasureVersion,
  MeasureVersionPayload,
  Mutation,
  NationalStrategy,
  Organisation,
  Project,
  Query,
  StrategyProgramme,
  Territory,
  TerritoryDiaspora,
};
