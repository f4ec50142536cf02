/** The organisation (wilaya) whose claim a record of a region is: its regional council. */
export const reporterOfRegion = ({ regionCode }: { readonly regionCode: string }): string =>
  `X-PRIM-MA-REG-${regionCode}`;
