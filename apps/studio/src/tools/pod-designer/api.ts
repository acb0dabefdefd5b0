import type { PodBriefAnswer, PodProductsRequest } from '@artisan/contract';
import * as sdk from '@artisan/sdk';
import { answered } from '../../shared/api.ts';

/** The brief that a form makes, the palettes that suit it, and what cannot be drawn as asked. */
export const makeBrief = (request: sdk.PodBriefRequest, signal?: AbortSignal): Promise<PodBriefAnswer> =>
  answered(sdk.makePodBrief(request, signal ? { signal } : {}), signal);

/** The files of the products, as one zip. */
export const makeProducts = (request: PodProductsRequest, signal: AbortSignal): Promise<Blob> =>
  answered(sdk.makePodProducts(request as sdk.PodProductsRequest, { signal }), signal);
