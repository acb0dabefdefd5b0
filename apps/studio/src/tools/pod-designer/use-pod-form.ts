import { useForm } from '@mantine/form';
import { keepDraft } from '../../shared/drafts.ts';
import { readStored } from '../../shared/stored.ts';
import { formFrom, type PodForm, problemsOf } from './form.ts';

const storedAs = 'artisan:pod-designer';
const titleWords = 6;

/** The form, remembered by the browser as it is typed. */
export function usePodForm() {
  return useForm<PodForm>({
    initialValues: formFrom(readStored(storedAs)),
    validate: (form) => problemsOf(form),
    validateInputOnBlur: ['headline', 'smallLine'],
    onValuesChange: (form) => {
      const title = form.headline.trim() || form.shows.trim().split(/\s+/).slice(0, titleWords).join(' ');
      keepDraft(storedAs, form, { path: '/pod-designer', title });
    },
  });
}

export type PodFormState = ReturnType<typeof usePodForm>;
