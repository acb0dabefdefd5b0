import { useEffect } from 'react';

/** Prints in the light colours whatever the screen is: printers leave dark grounds out, and light ink on paper is nothing. */
export function usePaper() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let before: string | undefined;
    const toPaper = () => {
      before = dataset.mantineColorScheme;
      dataset.mantineColorScheme = 'light';
    };
    const back = () => {
      if (before !== undefined) dataset.mantineColorScheme = before;
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', back);
    };
  }, []);
}
