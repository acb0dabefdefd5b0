export { type FactGate, type FactMark, factGate, type Known } from './facts/fact-gate.ts';
export { checkListing, type Mark } from './listing/check-listing.ts';
export { countIn } from './listing/count.ts';
export { type Coverage, coverageOf, type PhraseCoverage } from './listing/coverage.ts';
export type { Listing } from './listing/listing.ts';
export { listingCsv } from './listing/listing-csv.ts';
export type { Confidence, Limit, Severity, Source, Store, StoreField } from './stores/store.ts';
export { rulesCheckedOn, sourcesOf, stores } from './stores/stores.ts';
export { isStopWord, lemmaOf, lemmasOf, wordsOf } from './words/words.ts';
