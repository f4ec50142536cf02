export const beneficiaryClasses = ['MRE', 'MRE_RETOUR', 'RPT', 'MAROCAINS', 'JEUNES'] as const;

/** As in the schema: the enum `BeneficiaryClass`. */
export type BeneficiaryClassRecord = (typeof beneficiaryClasses)[number];
