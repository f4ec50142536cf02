import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Numbers that look random and are the same for the same seed: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How far an operation may go. */
interface Bounds {
  readonly depth: number;
  /** Fields in all. */
  readonly fields: number;
}

/** A valid query over `schema`, with arguments, aliases, fragments, variables and conditions. */
export function randomOperation(schema: GraphQLSchema, seed: number, bounds: Bounds): RandomOperation {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const isHit = (share: number) => random() < share;
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  let left = bounds.fields;

  function literal(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return literal(type.ofType, depth);
    if (isListType(type)) return `[${literal(type.ofType, depth)}]`;
    if (isEnumType(type)) return type.getValues()[below(type.getValues().length)]?.name ?? 'null';
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth > 0 && isHit(0.3)),
      );
      return `{${fields.map((field) => `${field.name}:${literal(field.type, depth - 1)}`).join(' ')}}`;
    }
    if (type.name === 'Int') return String(1 + below(9));
    if (type.name === 'Float') return '1.5';
    if (type.name === 'Boolean') return String(isHit(0.5));
    return `"${below(5)}"`;
  }

  function condition(): string {
    if (!isHit(0.06)) return '';
    const name = `c${definitions.length}`;
    definitions.push(`$${name}:Boolean!`);
    variables[name] = isHit(0.5);
    return ` @${isHit(0.5) ? 'skip' : 'include'}(if:$${name})`;
  }

  function argument(name: string, type: GraphQLInputType): string {
    if (getNamedType(type).name !== 'Int' || !isHit(0.3)) return `${name}:${literal(type, 1)}`;
    const variable = `v${definitions.length}`;
    definitions.push(`$${variable}:${String(type)}`);
    variables[variable] = 1 + below(9);
    return `${name}:$${variable}`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts = isHit(0.3) || isUnionType(type) ? ['__typename'] : [];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const wanted = 1 + below(4);
    for (let round = 0; round < wanted && fields.length > 0 && left > 0; round += 1) {
      const field = fields[below(fields.length)];
      const named = field && getNamedType(field.type);
      if (!field || (isCompositeType(named) && depth === 0)) continue;
      left -= 1;
      const given = field.args.filter(
        (it) => (isNonNullType(it.type) && it.defaultValue === undefined) || isHit(0.2),
      );
      const inside = given.length > 0 ? `(${given.map((it) => argument(it.name, it.type)).join(' ')})` : '';
      // One alias per round keeps what is selected under one name from having different arguments.
      const alias = given.length > 0 || isHit(0.15) ? `a${depth}_${round}_${left}:` : '';
      const set = isCompositeType(named) ? selection(named, depth - 1) : '';
      parts.push(`${alias}${field.name}${inside}${condition()}${set}`);
    }
    if (isAbstractType(type)) {
      for (const member of schema.getPossibleTypes(type).slice(0, 3)) {
        if (isHit(0.7) && depth > 0)
          parts.push(`... on ${member.name}${condition()}${selection(member, depth - 1)}`);
      }
    } else if (isObjectType(type) && isHit(0.1) && depth > 0) {
      parts.push(`... on ${type.name}${selection(type, depth - 1)}`);
    }
    return `{${parts.length > 0 ? parts.join(' ') : '__typename'}}`;
  }

  const root = schema.getQueryType();
  if (!root) throw new Error('A schema without queries');
  const set = selection(root, bounds.depth);
  return { query: `query${definitions.length > 0 ? `(${definitions.join()})` : ''}${set}`, variables };
}
