import { GraphQLError, Kind, parse } from 'graphql';
import mongoose from 'mongoose';
import { afterEach, expect, test, vi } from 'vitest';

import { DomainError } from './errors.ts';
import { maskFault } from './faults.ts';
import { log } from './log.ts';

const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
afterEach(() => logged.mockClear());

/** What Apollo Server hands to formatError for an error thrown in a resolver. */
const thrown = (original: Error, code = 'INTERNAL_SERVER_ERROR') => {
  const error = new GraphQLError(original.message, { originalError: original, path: ['project'] });
  const extensions = original instanceof GraphQLError ? original.extensions : { code };
  return [
    { message: original.message, path: ['project'], extensions: { ...extensions, stacktrace: ['x'] } },
    error,
  ] as const;
};

test('a refusal reaches the client as it is, without a stack', () => {
  const refusal = new DomainError('CURSOR_INVALID', 'No such cursor.', { limit: 1 });
  expect(maskFault(...thrown(refusal))).toEqual({
    message: 'No such cursor.',
    path: ['project'],
    extensions: { code: 'CURSOR_INVALID', limit: 1 },
  });
  const ofTheServer = new GraphQLError('Unknown field.');
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['x'] };
  expect(maskFault({ message: 'Unknown field.', extensions }, ofTheServer)).toEqual({
    message: 'Unknown field.',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test('the refusal of a validation rule keeps its code', () => {
  const rule = new DomainError('DEPTH_EXCEEDED', 'Too deep.', { limit: 15, asked: 16 });
  const [formatted, error] = thrown(rule, 'GRAPHQL_VALIDATION_FAILED');
  expect(maskFault({ ...formatted, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, error)).toMatchObject(
    {
      message: 'Too deep.',
      extensions: { code: 'DEPTH_EXCEEDED', limit: 15, asked: 16 },
    },
  );
});

test('the refusal of a value in the document keeps the code that it has in the variables', () => {
  const value = new GraphQLError('Date must be a day.', { extensions: { code: 'BAD_USER_INPUT' } });
  const [formatted, error] = thrown(value);
  expect(maskFault({ ...formatted, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, error)).toMatchObject(
    { message: 'Date must be a day.', extensions: { code: 'BAD_USER_INPUT' } },
  );
});

test('a fault is logged under the incident that the client is told, and says nothing else', () => {
  const answer = maskFault(...thrown(new Error('password=hunter2 at mongodb://db')));
  expect(answer).toEqual({
    message: 'Internal error',
    path: ['project'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
  expect(logged).toHaveBeenCalledWith(
    expect.objectContaining({ incident: answer.extensions?.['incident'] }),
    'fault',
  );
});

test('a fault is logged with the names of its fields in the schema, and not with those of the client', () => {
  const [field] = parse('{ Zoubida: project { id } }').definitions.flatMap((it) =>
    it.kind === Kind.OPERATION_DEFINITION ? it.selectionSet.selections : [],
  );
  const error = new GraphQLError('x', {
    nodes: field ?? null,
    path: ['Zoubida'],
    originalError: new Error('x'),
  });
  expect(maskFault({ message: 'x', path: ['Zoubida'] }, error)).toMatchObject({ path: ['Zoubida'] });
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ fields: ['project'] }), 'fault');
  expect(JSON.stringify(logged.mock.calls)).not.toContain('Zoubida');
});

test('a GraphQL error without a code of ours is a fault', () => {
  expect(
    maskFault(...thrown(new GraphQLError('secret', { extensions: { code: 'WHATEVER' } }))),
  ).toMatchObject({
    message: 'Internal error',
  });
});

test('a database that cannot be reached is said as such, without its address', () => {
  const down = new mongoose.mongo.MongoNetworkError('connect ECONNREFUSED 10.0.0.1:27017');
  expect(maskFault(...thrown(down))).toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } });
  expect(JSON.stringify(maskFault(...thrown(down)))).not.toContain('10.0.0.1');
});

test('a read that the database gave up for its time is told as such, without a word of the database', () => {
  const late = new mongoose.mongo.MongoServerError({ code: 50, message: 'operation exceeded time limit' });
  expect(maskFault(...thrown(late))).toMatchObject({
    message: expect.stringContaining('took as long as it may'),
    path: ['project'],
    extensions: { code: 'TIME_EXCEEDED' },
  });
  expect(logged).not.toHaveBeenCalled();
});
