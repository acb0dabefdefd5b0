import { useForm } from '@mantine/form';
import { readStored, store } from '../../shared/stored.ts';
import { type Brief, briefFrom, problemsOf } from './brief.ts';

const storedAs = 'artisan:text-to-image';

/** The brief's form, remembered by the browser as it is typed. */
export function useBrief() {
  return useForm<Brief>({
    initialValues: briefFrom(readStored(storedAs)),
    validate: (brief) => problemsOf(brief),
    validateInputOnBlur: ['width', 'height', 'seed'],
    onValuesChange: (brief) => store(storedAs, brief),
  });
}

export type BriefForm = ReturnType<typeof useBrief>;
