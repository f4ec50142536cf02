import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The only operation of a document. @throws Error when it holds none or several */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation && operations.length === 1) return operation;
  throw new Error(`The file holds ${operations.length} operations, and one is wanted.`);
}

/**
 * The variables of an operation from words like `first=5`, typed as the operation declares them: numbers,
 * booleans, lists and inputs are read as JSON, ids, texts and enums are taken as they are.
 *
 * @throws Error that names an unknown, unreadable or missing variable and says what the operation takes
 */
export function readVariables(
  operation: OperationDefinitionNode,
  words: readonly string[],
): Record<string, unknown> {
  const declared = new Map(
    (operation.variableDefinitions ?? []).map((node) => [node.variable.name.value, node]),
  );
  const takes =
    declared.size > 0 ? `It takes ${[...declared.values()].map(describe).join(', ')}.` : 'It takes none.';
  const variables: Record<string, unknown> = {};
  for (const word of words) {
    const at = word.indexOf('=');
    if (at < 1) throw new Error(`A variable is given as name=value, got "${word}".`);
    const name = word.slice(0, at);
    const definition = declared.get(name);
    if (!definition) throw new Error(`The operation has no variable "${name}". ${takes}`);
    variables[name] = valueOf(name, definition.type, word.slice(at + 1));
  }
  const missing = [...declared.values()].find(
    (node) =>
      node.type.kind === Kind.NON_NULL_TYPE && !node.defaultValue && !(node.variable.name.value in variables),
  );
  if (missing) throw new Error(`The operation needs --var ${missing.variable.name.value}=…. ${takes}`);
  return variables;
}

const nameOf = (type: TypeNode): string => {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value;
  return type.kind === Kind.LIST_TYPE ? `[${nameOf(type.type)}]` : `${nameOf(type.type)}!`;
};
const describe = ({ variable, type }: VariableDefinitionNode) => `${variable.name.value}: ${nameOf(type)}`;

function valueOf(name: string, type: TypeNode, text: string): unknown {
  const wanted = nameOf(type).replaceAll('!', '');
  const isJson = /^(Int|Float|Boolean|\[.*\]|\w+(Filter|Order|Input))$/.test(wanted);
  if (!isJson) return text;
  try {
    const value: unknown = JSON.parse(text);
    const fits: Record<string, boolean> = {
      Int: Number.isInteger(value),
      Float: typeof value === 'number',
      Boolean: typeof value === 'boolean',
    };
    if (fits[wanted] ?? typeof value === 'object') return value;
  } catch {
    // Not JSON: falls to the refusal below.
  }
  throw new Error(
    `--var ${name} must be a ${wanted}${/^(Int|Float|Boolean)$/.test(wanted) ? '' : ' in JSON'}, got "${text}".`,
  );
}
