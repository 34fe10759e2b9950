// Fails early, with what to do, when npm found no Node 24 for its scripts (plain JavaScript: an old Node must be able to read it).
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `Keyturn is developed on Node 24, the Action's own runtime, and this is ${process.version}. ` +
      'On Linux and Windows "npm ci" brings Node 24 along as an optional dependency: run it without --omit=optional. Elsewhere install Node 24.',
  );
  process.exit(1);
}
