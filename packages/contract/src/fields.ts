import { z } from 'zod';

/** What the person asks for. Never blank; length is bounded by the model's context and the body limit. */
export const promptSchema = z.string().regex(/\S/, 'must not be blank').describe('What to make, in plain words.');

export const seedSchema = z.int().min(0).max(0xffff_ffff).describe('The same seed and settings give the same result.');

/** A colour as `#RRGGBB`. */
export const colourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour like #1B2326');
