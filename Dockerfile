# One image for the gateway and the four subgraphs: docker-compose.yml says which of them a container runs.
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /srv/graph
COPY package.json package-lock.json .npmrc ./
COPY schema/package.json schema/
COPY packages/chassis/package.json packages/chassis/
COPY packages/cli/package.json packages/cli/
COPY packages/embedded-mongo/package.json packages/embedded-mongo/
COPY packages/iati/package.json packages/iati/
COPY packages/ledger/package.json packages/ledger/
COPY subgraphs/ministry/package.json subgraphs/ministry/
COPY subgraphs/region/package.json subgraphs/region/
COPY subgraphs/wilaya/package.json subgraphs/wilaya/
COPY subgraphs/agencies/package.json subgraphs/agencies/
COPY gateway/package.json gateway/
COPY e2e/package.json e2e/
COPY bench/gateway/package.json bench/gateway/
# Optional packages are wanted (the explorer's bundler has its program in one), all but npm's own Node 24: the
# image brings that.
RUN npm install --omit=dev --no-audit --no-fund && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node
COPY schema schema
COPY packages packages
COPY subgraphs subgraphs
COPY gateway gateway
USER node
CMD ["node", "gateway/src/main.ts"]
