/**
 * What the journeys need from the machine, found by `npm test` and handed on in the environment.
 * A suite whose service is missing is listed as not run; `.ci/run` brings them all.
 */
export const services = {
  /** The starter model's GGUF file. */
  starterModel: process.env.ARTISAN_TEST_MODEL,
  /** A Chromium or Chrome. */
  chromium: process.env.ARTISAN_TEST_CHROMIUM,
  /** A Python with e2e/python/requirements.txt installed. */
  python: process.env.ARTISAN_TEST_PYTHON,
};
