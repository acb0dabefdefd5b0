/** Ends the process with a clear message unless it runs on the pinned Node. */
export function assertNode24(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return;
  process.stderr.write(
    `This runs on Node ${process.versions.node}; Node 24 is needed, and the npm package "node" brings it.\n` +
      'Start through npm (npm start, npm test), and let npm run the install script of "node" (npm 12: see allowScripts in package.json).\n',
  );
  process.exit(1);
}
