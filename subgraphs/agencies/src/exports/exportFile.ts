import type { AsOf } from '@prim/chassis/asOf';
import type { Download } from '@prim/chassis/download';
import { isDay } from '@prim/chassis/scalars';

import type { Context } from '../context.ts';
import { type Exported, hasClaimed } from '../exportPages.ts';
import { traceOfQuery } from '../trace/traceRequest.ts';
import { activitiesXml, unavailable } from './activitiesXml.ts';
import { entriesCsv } from './entriesCsv.ts';
import { evidenceJson } from './evidenceJson.ts';
import { totalsCsv } from './totalsCsv.ts';

interface ReporterFile {
  readonly mediaType: string;
  readonly chunks: (exported: Exported, context: Context) => AsyncIterable<string>;
}

/** Files of one reporter, by name. */
const reporterFiles: Readonly<Record<string, ReporterFile>> = {
  'activities.xml': {
    mediaType: 'application/xml; charset=utf-8',
    chunks: (exported, { now }) => activitiesXml(exported, now),
  },
  'entries.csv': { mediaType: 'text/csv; charset=utf-8; header=present', chunks: entriesCsv },
  'totals.csv': { mediaType: 'text/csv; charset=utf-8; header=present', chunks: totalsCsv },
};

const known =
  '/export/<reporter>/activities.xml, entries.csv or totals.csv, and /export/evidence.json?ACTIVITY=<id>&direction=DOWNSTREAM&depth=4&breadth=50';

/**
 * The file behind an address: `/export/FR-3/entries.csv?valueDate=2021-03-31&recordedAt=2021-08-01T00:00:00Z`, or
 * `/export/evidence.json?` and the id of a trace.
 *
 * @throws DomainError EXPORT_UNAVAILABLE naming what there is
 */
export function exportFile(path: string, query: URLSearchParams, context: Context): Download {
  const [, , ...names] = path.split('/').map(decodeURIComponent);
  if (names.length === 1 && names[0] === 'evidence.json') {
    const trace = traceOfQuery(query);
    if (!trace) throw unavailable(`Evidence needs the id of a trace as its query. There are ${known}.`);
    const chunks = evidenceJson(trace, context);
    return { mediaType: 'application/json; charset=utf-8', fileName: 'evidence.json', chunks };
  }
  const [reporterId = '', name = ''] = names;
  const file = Object.hasOwn(reporterFiles, name) ? reporterFiles[name] : undefined;
  if (!file || names.length !== 2) throw unavailable(`There are ${known}.`);
  return {
    mediaType: file.mediaType,
    fileName: `${reporterId.replace(/[^\w.-]/g, '_')}-${name}`,
    chunks: ofReporter(file, { reporterId, asOf: asOfQuery(query) }, context),
  };
}

/** A misspelt reporter gets no file that looks as if there were no money. */
async function* ofReporter(file: ReporterFile, exported: Exported, context: Context): AsyncGenerator<string> {
  const { reporterId } = exported;
  if (!(await hasClaimed(reporterId))) {
    throw unavailable(
      `${reporterId.slice(0, 100)} has published no activity here, and claimed nothing else.`,
    );
  }
  yield* file.chunks(exported, context);
}

const parameters = ['valueDate', 'recordedAt'];

function asOfQuery(query: URLSearchParams): AsOf {
  const unknown = [...query.keys()].find((name) => !parameters.includes(name));
  if (unknown !== undefined) {
    throw unavailable(
      `${unknown.slice(0, 40)} is no parameter of it: there are ${parameters.join(' and ')}.`,
    );
  }
  const [valueDate, recordedAt] = [query.get('valueDate'), query.get('recordedAt')];
  if (valueDate !== null && !isDay(valueDate)) throw unavailable('valueDate must be a day like 2021-03-31.');
  if (recordedAt === null) return { valueDate };
  const instant = new Date(recordedAt);
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(recordedAt) && !Number.isNaN(instant.getTime())) {
    return { valueDate, recordedAt: instant };
  }
  throw unavailable('recordedAt must be an instant in UTC like 2021-08-01T00:00:00Z.');
}
