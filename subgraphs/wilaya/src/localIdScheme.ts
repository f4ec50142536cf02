/** The scheme of the ids that the graph gives to bodies without one: they begin with `X-PRIM-`. */
export const localIdScheme = 'local';
