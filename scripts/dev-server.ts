import { main } from '../apps/server/src/main.ts';

const studioUrl = process.argv[2];
await main(studioUrl ? { studioUrl } : {});
