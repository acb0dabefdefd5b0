import type { Confidence, Source } from './store.ts';

/** The day on which all sources below were read. */
const checkedOn = '2026-11-23';
const source = (name: string, confidence: Confidence): Source => ({ name, confidence, checkedOn });

export const kdpMetadata = source('KDP Help, Metadata guidelines (G201953870, G201097560)', 'official');
export const kdpTitleLength = source('sellermetrics; KDP’s own page was not seen', 'secondary');
export const kdpDescription = source('Four third-party pages; tags: their common set', 'secondary');
export const kdpDescriptionContent = source('Inscribe, quoting Amazon’s text', 'secondary');
export const kdpKeywords = source('Several third-party pages, and virtalibry citing KDP', 'secondary');
export const kdpFlagged = source('publisherrocket.com/flaggedkeywords', 'secondary');
export const kdpOldKeywords = source('KDP’s text of 2013 and 2017, as quoted', 'official');
export const kdpQuotes = source('General knowledge; no source found', 'unverified');

export const amazonTitle = source('Seller Central, title requirements from 21 Jan 2025 (201100890)', 'official');
export const amazonBullets = source(
  'goatconsulting, shipaim and marknology on the rules from 15 Aug 2024',
  'secondary',
);
export const amazonBulletStyle = source('General knowledge; sources say 250, 255 or 500', 'unverified');
export const amazonDescription = source('Seller Central (an older copy)', 'official');
export const amazonSearchTerms = source('SellerLabs, quoting Seller Central', 'secondary');
export const amazonSearchContent = source('Seller Central, search terms', 'official');

export const merchLengths = source('General knowledge; Amazon’s page is behind a login', 'unverified');
export const merchContent = source('merchmuse, frontrowsales; Merch FAQ of 2018', 'secondary');
export const merchDescription = source('One public repository says 500, others 2,000', 'secondary');

export const etsyLengths = source('General knowledge; no stored page says it', 'unverified');
export const etsyCreativity = source('Etsy Creativity Standards, July 2024, as reported', 'secondary');
