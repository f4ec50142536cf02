import { categoryOfCode, nameOfCode } from '@prim/iati/codeLists';

import type { FundingSectorRecord } from '../models/FundingSector.ts';
import type { IatiCodeRecord } from '../models/IatiCode.ts';

/** A code with its English name in a list of IATI; its own name where the list does not have it. */
export const codeOf = (list: string, code: string | null): IatiCodeRecord | null =>
  code === null ? null : { code, name: nameOfCode(list, code) ?? code };

/** A purpose code of the DAC with its name and its category. */
export const sectorOfCode = (code: string, percentage: string | null = null): FundingSectorRecord => ({
  code,
  name: nameOfCode('Sector', code) ?? code,
  category: codeOf('SectorCategory', categoryOfCode('Sector', code)),
  percentage,
});
