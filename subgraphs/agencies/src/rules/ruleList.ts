import { activitiesNamedByBothSides } from './activitiesNamedByBothSides.ts';
import { amountsStatedAlike } from './amountsStatedAlike.ts';
import { budgetsNotRepeated } from './budgetsNotRepeated.ts';
import { closedActivitiesSettled } from './closedActivitiesSettled.ts';
import { commitmentDatesDiffer } from './commitmentDatesDiffer.ts';
import { commitmentsMatchAgreement } from './commitmentsMatchAgreement.ts';
import { committeesDecideByTheirRules } from './committeesDecideByTheirRules.ts';
import { contractsWithinEnvelope } from './contractsWithinEnvelope.ts';
import { conversionsUseStoredRates } from './conversionsUseStoredRates.ts';
import { dataFreshAsAgreed } from './dataFreshAsAgreed.ts';
import { datesPresentAndPast } from './datesPresentAndPast.ts';
import { datesWithinAgreement } from './datesWithinAgreement.ts';
import { disbursementNotBeforeCommitment } from './disbursementNotBeforeCommitment.ts';
import { disbursementsReceived } from './disbursementsReceived.ts';
import { disbursementsWithinCommitments } from './disbursementsWithinCommitments.ts';
import { fundingHasNoCycle } from './fundingHasNoCycle.ts';
import { grantStepsInOrder } from './grantStepsInOrder.ts';
import { indicatorsReachTargets } from './indicatorsReachTargets.ts';
import { logsUnchanged } from './logsUnchanged.ts';
import { migrationSectorStated } from './migrationSectorStated.ts';
import { organisationsHaveOneName } from './organisationsHaveOneName.ts';
import { partiesResolved } from './partiesResolved.ts';
import { percentagesSumToHundred } from './percentagesSumToHundred.ts';
import { positionNeverNegative } from './positionNeverNegative.ts';
import { projectsWithinRegions } from './projectsWithinRegions.ts';
import { regionalMoneyAfterVisa } from './regionalMoneyAfterVisa.ts';
import type { Rule } from './Rule.ts';
import { smallCountsSuppressed } from './smallCountsSuppressed.ts';
import { textsWithoutPersonalData } from './textsWithoutPersonalData.ts';
import { transactionsReportedOnce } from './transactionsReportedOnce.ts';

/** The audit rules of the programme, by id. */
export const ruleList: readonly Rule[] = [
  disbursementsWithinCommitments,
  disbursementNotBeforeCommitment,
  commitmentsMatchAgreement,
  positionNeverNegative,
  disbursementsReceived,
  activitiesNamedByBothSides,
  partiesResolved,
  organisationsHaveOneName,
  transactionsReportedOnce,
  budgetsNotRepeated,
  fundingHasNoCycle,
  datesPresentAndPast,
  datesWithinAgreement,
  commitmentDatesDiffer,
  grantStepsInOrder,
  contractsWithinEnvelope,
  committeesDecideByTheirRules,
  percentagesSumToHundred,
  migrationSectorStated,
  projectsWithinRegions,
  regionalMoneyAfterVisa,
  conversionsUseStoredRates,
  logsUnchanged,
  closedActivitiesSettled,
  indicatorsReachTargets,
  textsWithoutPersonalData,
  dataFreshAsAgreed,
  smallCountsSuppressed,
  amountsStatedAlike,
];

/** A rule by its id; every finding bears the id of one. */
export function ruleById(id: string): Rule {
  const rule = ruleList.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
