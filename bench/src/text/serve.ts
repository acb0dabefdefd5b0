/** Our server as its own process. */
import { main } from '@artisan/server';

await main();
