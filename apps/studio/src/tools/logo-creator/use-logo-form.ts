import { useForm } from '@mantine/form';
import { keepDraft } from '../../shared/drafts.ts';
import { readStored } from '../../shared/stored.ts';
import { formFrom, type LogoForm, problemsOf } from './form.ts';

const storedAs = 'artisan:logo-creator';

/** The form, remembered by the browser as it is typed. */
export function useLogoForm() {
  return useForm<LogoForm>({
    initialValues: formFrom(readStored(storedAs)),
    validate: (form) => problemsOf(form),
    validateInputOnBlur: ['tagline', 'industry', 'colours'],
    onValuesChange: (form) => keepDraft(storedAs, form, { path: '/logo-creator', title: form.name }),
  });
}

export type LogoFormState = ReturnType<typeof useLogoForm>;
