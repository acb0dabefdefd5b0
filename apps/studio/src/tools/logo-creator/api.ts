import type { ImageBrief, LogoPlanAnswer, LogoVersionsAnswer } from '@artisan/contract';
import * as sdk from '@artisan/sdk';
import { answered } from '../../shared/api.ts';

/** Eight logos to draw, as briefs with their seeds. */
export const planLogos = (request: sdk.LogoPlanRequest, signal: AbortSignal): Promise<LogoPlanAnswer> =>
  answered(sdk.planLogos(request, { signal }) as Promise<LogoPlanAnswer>, signal);

/** A candidate as it was drawn: the server takes it when its recipe is a logo's. */
interface DrawnLogo {
  brief: ImageBrief;
  seed: number;
}

/** Every version of a logo, and how its lettering reads. */
export const drawVersions = (request: DrawnLogo, signal: AbortSignal): Promise<LogoVersionsAnswer> =>
  answered(sdk.drawLogoVersions(request as sdk.LogoRequest, { signal }) as Promise<LogoVersionsAnswer>, signal);

/** Every version as SVG and PNG, as one zip. */
export const packKit = (request: DrawnLogo, signal: AbortSignal): Promise<Blob> =>
  answered(sdk.packLogoKit(request as sdk.LogoRequest, { signal }), signal);
