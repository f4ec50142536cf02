import { asOfCondition } from '@prim/chassis/asOf';
import { type Condition, visible } from '@prim/chassis/listLoader';
import type { PipelineStage } from 'mongoose';

import { type JudgedNames, waysToMean } from '../resolution/judgedParties.ts';
import { type KnownThen, onOneLevel, timesOf } from '../totals/sumPipelines.ts';
import { incomingTypes } from './claimPath.ts';
import type { ClaimAsk } from './followMoney.ts';
import type { TraceRequest } from './traceRequest.ts';

/**
 * The pipelines that find the claims of each ask. Each is served by an index that begins with the path and goes on
 * in the order of time, so that it reads no more of the ledger than it answers.
 */
export const claimPipelines = (
  asks: readonly ClaimAsk[],
  request: TraceRequest,
  { judged, restated }: KnownThen,
): PipelineStage[][] =>
  asks.flatMap((ask, index) =>
    conditionsOf(ask, judged).map((condition): PipelineStage[] => [
      {
        $match: {
          ...condition,
          ...(ask.agreementIds.length > 0 ? { agreementId: { $in: [null, ...ask.agreementIds] } } : {}),
          ...visible(request.includeIllustrative),
          ...asOfCondition(request.asOf, timesOf.ENTRIES),
        },
      },
      ...(restated.length > 0 ? [{ $match: onOneLevel(restated) }] : []),
      { $sort: { 'period.to': 1, _id: 1 } },
      { $limit: request.breadth + 1 },
      { $project: { _id: 0, index: { $literal: index }, claim: '$$ROOT' } },
    ]),
  );

const giving = { type: { $nin: incomingTypes } };
const receiving = { type: { $in: incomingTypes } };

/** Where claims name what many of them share. */
const paths = {
  AGREEMENT: 'agreementId',
  CALL: 'callId',
  CONTRACT: 'contractId',
  PROJECT: 'projectId',
} as const;

function conditionsOf(
  { place: { kind, id }, way, basis }: ClaimAsk,
  judged: JudgedNames,
): readonly Condition[] {
  if (kind === 'ORGANISATION')
    return waysToMean(way === 'DOWNSTREAM' ? 'provider' : 'receiver', [id], judged);
  if (kind !== 'ACTIVITY') return [{ [paths[kind]]: id }];
  const given = [
    { activityIatiId: id, ...giving },
    { parentIatiId: id, ...giving },
    { providerActivityIatiId: id },
  ];
  const received = [{ receiverActivityIatiId: id }, { activityIatiId: id, ...receiving }];
  // Where a trace begins at an activity, its own claims show the body that feeds it.
  return way === 'DOWNSTREAM' ? given : [...received, ...(basis === 'START' ? given : [])];
}
