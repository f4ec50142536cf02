import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import { beneficiaryClasses, type BeneficiaryClassRecord } from './BeneficiaryClass.ts';
import { projectAmount, type ProjectAmountRecord } from './ProjectAmount.ts';
import { projectMeasure, type ProjectMeasureRecord } from './ProjectMeasure.ts';
import { projectPartner, type ProjectPartnerRecord } from './ProjectPartner.ts';
import { projectResult, type ProjectResultRecord } from './ProjectResult.ts';
import { projectScore, type ProjectScoreRecord } from './ProjectScore.ts';

/** A project. Source: the pages of prim.ma on the calls and projects, the holders and the press. */
export interface ProjectRecord extends SourcedRecord {
  readonly programme: string | null;
  readonly title: TextRecord;
  readonly alternativeTitles: readonly TextRecord[];
  /** Id of an Organisation (wilaya). */
  readonly holderId: string | null;
  readonly partners: readonly ProjectPartnerRecord[];
  readonly callId: string | null;
  /** Code of a Territory (wilaya). */
  readonly regionCode: string | null;
  /** Codes of Territories (wilaya), as sources name them. */
  readonly territoryCodes: readonly string[];
  /** The codes of its region and territories and of all that contain these, up to the country. */
  readonly territoryScope: readonly string[];
  /**
   * Ids of Agreements (wilaya): the round of contracts of its call, and for a project of PRIM in Souss-Massa the
   * agreement that funds the programme there.
   */
  readonly agreementIds: readonly string[];
  readonly beneficiaryClasses: readonly BeneficiaryClassRecord[];
  readonly beneficiaryInferred: boolean;
  /** Codes of HostCountries (ministry). */
  readonly hostCountryCodes: readonly string[];
  readonly theme: TextRecord | null;
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly durationMonths: number | null;
  readonly status: ProjectStatus | null;
  readonly amount: ProjectAmountRecord | null;
  readonly summary: TextRecord | null;
  readonly results: readonly ProjectResultRecord[];
  readonly targets: readonly ProjectTarget[];
  /** Personal data: see ProjectScore. */
  readonly scores: readonly ProjectScoreRecord[];
  readonly genderSensitive: boolean | null;
  readonly identifiers: readonly string[];
  readonly measures: readonly ProjectMeasureRecord[];
}

const statuses = ['PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED'] as const;
type ProjectStatus = (typeof statuses)[number];

interface ProjectTarget {
  readonly text: TextRecord;
  readonly value: number | null;
}

const target = new Schema<ProjectTarget>(
  { text: { type: text, required: true }, value: { type: Number, default: null } },
  { _id: false, strict: 'throw' },
);

/** What a plain list may hold at most, as the schema promises to those who read it. */
const atMost = (limit: number) => ({
  validator: (list: readonly unknown[]) => list.length <= limit,
  message: `a project may have at most ${limit} of these`,
});

const project = new Schema<ProjectRecord>(
  {
    ...sourced,
    programme: { type: String, default: null },
    title: { type: text, required: true },
    alternativeTitles: { type: [text], default: [] },
    holderId: { type: String, default: null },
    partners: { type: [projectPartner], default: [], validate: atMost(50) },
    callId: { type: String, default: null },
    regionCode: { type: String, default: null },
    territoryCodes: { type: [String], default: [], validate: atMost(100) },
    territoryScope: { type: [String], required: true },
    agreementIds: { type: [String], default: [] },
    beneficiaryClasses: { type: [{ type: String, enum: beneficiaryClasses }], default: [] },
    beneficiaryInferred: { type: Boolean, required: true },
    hostCountryCodes: { type: [String], default: [], validate: atMost(20) },
    theme: { type: text, default: null },
    startOn: { ...day.partial, default: null },
    endOn: { ...day.partial, default: null },
    durationMonths: { type: Number, default: null },
    status: { type: String, enum: [...statuses, null], default: null },
    amount: { type: projectAmount, default: null },
    summary: { type: text, default: null },
    results: { type: [projectResult], default: [], validate: atMost(50) },
    targets: { type: [target], default: [], validate: atMost(50) },
    scores: { type: [projectScore], default: [], validate: atMost(20) },
    genderSensitive: { type: Boolean, default: null },
    identifiers: { type: [String], default: [], validate: atMost(20) },
    measures: { type: [projectMeasure], default: [], validate: atMost(4) },
  },
  recordOptions,
);
for (const path of [
  'programme',
  'territoryScope',
  'callId',
  'holderId',
  'partners.organisationId',
  'agreementIds',
  'measures.measureId',
]) {
  project.index({ [path]: 1, 'title.fr': 1, _id: 1 });
}
project.index({ 'title.fr': 1, _id: 1 });

export const Project = model<ProjectRecord>('Project', project, 'projects');
