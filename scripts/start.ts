import { assertNode24 } from './node-version.ts';

assertNode24();
const { buildStudio } = await import('./build-studio.ts');
await buildStudio();
const { main } = await import('../apps/server/src/main.ts');
await main();
