import { type AccessRule, accessRuleOf } from '@prim/schema/access';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

import { logRead } from './AccessEntry.ts';
import type { Caller } from './Caller.ts';
import { DomainError } from './errors.ts';
import type { RequestContext } from './server.ts';

/**
 * Why a caller may not have a field: FORBIDDEN to all but a member of one of the institutions with one of the roles,
 * RESIDENCY where its answer would leave the countries of the rule. Null for whoever may.
 *
 * @param place `Project.evaluation`
 */
export function refusalOf(caller: Caller, rule: AccessRule, place: string): DomainError | null {
  const { institution } = caller;
  const isMember = institution !== null && (rule.institutions?.includes(institution) ?? true);
  const hasRole = rule.roles?.some((role) => caller.roles.some((held) => held === role)) ?? true;
  if (!isMember || !hasRole) {
    const who = rule.institutions?.join(' or ') ?? 'any institution of the graph';
    const role = rule.roles ? ` with the role ${rule.roles.join(' or ')}` : '';
    return new DomainError('FORBIDDEN', `${place} is for ${who}${role}: send a token of theirs.`);
  }
  if (rule.residency && !rule.residency.some((country) => country === caller.residency)) {
    const where = rule.residency.join(', ');
    return new DomainError(
      'RESIDENCY',
      `${place} stays in ${where}: it is not answered to a caller elsewhere.`,
    );
  }
  return null;
}

/**
 * Makes every field with `@access` ask who asks before it is resolved, whichever way it was reached. What is open to
 * all is left as it is, and costs nothing.
 */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const rule = field.astNode ? accessRuleOf(field.astNode) : null;
      if (!rule) continue;
      const place = `${type.name}.${field.name}`;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context: RequestContext, info) => {
        const refusal = refusalOf(context.caller, rule, place);
        if (refusal) throw refusal;
        if (rule.dataClass !== 'P1') return resolve(parent, args, context, info);
        return logRead(context, place, parent).then(() => resolve(parent, args, context, info));
      };
    }
  }
  return schema;
}
