// Preloaded by `node --import` before any TypeScript is read, and so written in what every Node understands.
const wanted = 24;
const [major] = process.versions.node.split('.');

if (Number(major) < wanted) {
  console.error(
    `This needs Node ${wanted} or newer, and this is Node ${process.versions.node}: ` +
      `run \`npm install\`, which brings Node ${wanted}, or install it.`,
  );
  process.exit(1);
}
