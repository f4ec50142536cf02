// The explorer's own code in the browser: GraphiQL over this gateway, with the example operations as tabs.
// It is plain JavaScript, since the rest of the project is typed for Node, which has no document.

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const workers = { json: 'json.worker', graphql: 'graphql.worker' };

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(`/explorer/${workers[label] ?? 'editor.worker'}.js`, { type: 'module' }),
};

const operations = await (await fetch('/explorer/operations.json')).json();

createRoot(document.getElementById('explorer')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    defaultTabs: operations,
    defaultEditorToolsVisibility: 'variables',
  }),
);
