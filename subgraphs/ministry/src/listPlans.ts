import type {
  DiasporaInitiativeFilter,
  DiasporaInitiativeOrderField,
  DiasporaOrganisationFilter,
  DiasporaOrganisationOrderField,
  DiasporaStatisticFilter,
  DiasporaStatisticOrderField,
  DigitalServiceFilter,
  DigitalServiceOrderField,
  HostCountryOrderField,
  MeasureFilter,
  MeasureOrderField,
  NationalStrategyFilter,
  NationalStrategyOrderField,
  StrategyProgrammeFilter,
  StrategyProgrammeOrderField,
  TerritoryReach,
} from './__generated__/resolvers.ts';
import type { ListPlan } from './listLoader.ts';
import { wholesOf } from './territoryCodes.ts';

/** Where a list under a territory looks; the filters that clients send have nothing of it. */
interface NearTerritory {
  readonly near?: { readonly territoryCode: string; readonly reach: TerritoryReach };
}

/** `path` holds the codes of the territories that a record is about, `withinCodes` also all that these lie in. */
const near =
  (path: string) =>
  ({ territoryCode, reach }: NonNullable<NearTerritory['near']>) => {
    if (reach === 'PARTS') return { withinCodes: territoryCode };
    return { [path]: reach === 'ITSELF' ? territoryCode : { $in: wholesOf(territoryCode) } };
  };

export const strategyPlan: ListPlan<NationalStrategyFilter, NationalStrategyOrderField> = {
  filter: { kind: 'kind', regionCode: 'regionCodes' },
  order: { NAME: 'name.fr', ADOPTED_ON: 'adoptedOn' },
  orderByDefault: { field: 'NAME' },
};

export const programmePlan: ListPlan<StrategyProgrammeFilter, StrategyProgrammeOrderField> = {
  filter: { strategyId: 'strategyId' },
  order: { STRATEGY: 'strategyId', NAME: 'name.fr' },
  orderByDefault: { field: 'STRATEGY' },
};

export const measurePlan: ListPlan<MeasureFilter, MeasureOrderField> = {
  filter: { group: 'group', status: 'status', strategyId: 'strategyIds', regionCode: 'regionCode' },
  order: { GROUP: 'rank', NAME: 'name.fr', STATUS: 'status' },
  orderByDefault: { field: 'GROUP' },
};

export const hostCountryPlan: ListPlan<object, HostCountryOrderField> = {
  filter: {},
  order: { CODE: '_id', NAME: 'name.fr' },
  orderByDefault: { field: 'CODE' },
};

export const statisticPlan: ListPlan<DiasporaStatisticFilter & NearTerritory, DiasporaStatisticOrderField> = {
  filter: {
    topic: 'topic',
    unit: 'unit',
    hostCountryCode: 'hostCountryCodes',
    originCode: 'originCode',
    near: near('originCode'),
  },
  order: { PERIOD: 'startOn', VALUE: 'value' },
  orderByDefault: { field: 'PERIOD', direction: 'DESC' },
};

export const diasporaOrganisationPlan: ListPlan<
  DiasporaOrganisationFilter & NearTerritory,
  DiasporaOrganisationOrderField
> = {
  filter: {
    hostCountryCode: 'hostCountryCode',
    territoryCode: 'withinCodes',
    near: near('territoryCodes'),
  },
  order: { NAME: 'name.fr' },
  orderByDefault: { field: 'NAME' },
};

export const initiativePlan: ListPlan<
  DiasporaInitiativeFilter & NearTerritory,
  DiasporaInitiativeOrderField
> = {
  filter: {
    kind: 'kind',
    organisationId: 'organisationId',
    hostCountryCode: 'hostCountryCode',
    territoryCode: 'withinCodes',
    near: near('territoryCode'),
  },
  order: { START: 'startOn', NAME: 'name.fr' },
  orderByDefault: { field: 'START', direction: 'DESC' },
};

export const digitalServicePlan: ListPlan<DigitalServiceFilter, DigitalServiceOrderField> = {
  filter: { operatorId: 'operatorId', territoryCode: 'territoryCode' },
  order: { NAME: 'name.fr', LAUNCHED_ON: 'launchedOn' },
  orderByDefault: { field: 'NAME' },
};
