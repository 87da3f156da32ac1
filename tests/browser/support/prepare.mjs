import { startHostOn } from './host.mjs';

/** Fills a data folder with the demo: `node tests/browser/support/prepare.mjs FOLDER`. Every file of the browser tests then begins with a copy of it. */
const host = await startHostOn(process.argv[2]);
await host.stop();
