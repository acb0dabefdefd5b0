import { useForm } from '@mantine/form';
import { keepDraft } from '../../shared/drafts.ts';
import { readStored } from '../../shared/stored.ts';
import { type Brief, briefFrom, problemsOf, titleOf } from './brief.ts';

const storedAs = 'artisan:text-to-image';

/** The brief's form, remembered by the browser as it is typed. */
export function useBrief() {
  return useForm<Brief>({
    initialValues: briefFrom(readStored(storedAs)),
    validate: (brief) => problemsOf(brief),
    validateInputOnBlur: ['width', 'height', 'seed'],
    onValuesChange: (brief) => keepDraft(storedAs, brief, { path: '/text-to-image', title: titleOf(brief) }),
  });
}

export type BriefForm = ReturnType<typeof useBrief>;
