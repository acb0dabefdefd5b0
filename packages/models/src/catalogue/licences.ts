import type { Licence } from '../text-model.ts';

export const apache2: Licence = {
  name: 'Apache 2.0',
  url: 'https://www.apache.org/licenses/LICENSE-2.0',
  notice: null,
};

/** Wording from section 1.b of the Meta Llama 3 Community License (18 April 2024). */
export const llama3: Licence = {
  name: 'Meta Llama 3 Community License',
  url: 'https://llama.meta.com/llama3/license/',
  notice:
    'Built with Meta Llama 3. Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
};

/** From 3.1 on the mark is "Built with Llama" and the notice names the version (section 1.b of each licence). */
function laterLlama(version: '3.1' | '3.2' | '3.3'): Licence {
  return {
    name: `Llama ${version} Community License`,
    url: `https://www.llama.com/llama${version.replace('.', '_')}/license/`,
    notice: `Built with Llama. Llama ${version} is licensed under the Llama ${version} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`,
  };
}

export const llama31 = laterLlama('3.1');
export const llama32 = laterLlama('3.2');
export const llama33 = laterLlama('3.3');

export const unknownLicence: Licence = {
  name: 'Unknown: see where the file came from',
  url: '',
  notice: null,
};
