# The server and the page, for a Neo4j that runs elsewhere: see docker-compose.yml. No Java is in here.

FROM node:20-slim AS page
WORKDIR /entente
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:20-slim AS modules
WORKDIR /entente
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:20-slim
# Within a container every address is its own; who reaches it is for `--publish` to say.
ENV NODE_ENV=production HOST=0.0.0.0 ENTENTE_PUBLIC=read PORT=4000
WORKDIR /entente
COPY --from=modules /entente/node_modules node_modules
COPY package.json package-lock.json tsconfig.json schema.graphql ./
COPY server server
COPY scripts scripts
COPY cypher cypher
COPY data data
# Last, so that page and bundle are younger than the files beside them and are taken for what they are: built.
COPY --from=page /entente/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "scripts/run.mjs", "main"]
