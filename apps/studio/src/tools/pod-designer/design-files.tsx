import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { drawImage } from '../../shared/api.ts';
import { asFailure, explain } from '../../shared/failure.ts';
import { Notice } from '../../shared/notice.tsx';
import { fileFrom } from '../../shared/picture.ts';
import { saveFile } from '../../shared/save-file.ts';
import type { DesignSet } from './designs.ts';
import { drawRequest, fileName, printSize } from './form.ts';

const names = { png: `PNG ${printSize.width} × ${printSize.height}`, svg: 'SVG' } as const;

/** The design itself, cut out: as pixels for print, and as outlines. Drawn again with the same seed. */
export function DesignFiles({ set, seed }: { set: DesignSet; seed: number }) {
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const download = useMutation({
    mutationFn: async (format: 'png' | 'svg') => {
      current.current = new AbortController();
      const request = drawRequest(set.brief, seed, { ...printSize, format });
      const { image } = await drawImage(request, current.current.signal);
      const name = fileName(set.form, seed, `.${format}`);
      saveFile(fileFrom(image), name);
      return name;
    },
    onSuccess: (name) => notifications.show({ message: `${name} is in your downloads` }),
  });
  const stopped = current.current?.signal.aborted;
  const failure = download.error && !stopped ? explain(asFailure(download.error)) : undefined;
  return (
    <>
      {(['png', 'svg'] as const).map((format) => {
        const working = download.isPending && download.variables === format;
        return (
          <Button
            key={format}
            size="xs"
            variant="subtle"
            leftSection={<IconDownload size={16} stroke={1.75} />}
            loading={working}
            disabled={download.isPending}
            onClick={() => download.mutate(format)}
          >
            {names[format]}
          </Button>
        );
      })}
      {download.isPending ? (
        <Button size="xs" variant="subtle" onClick={() => current.current?.abort()}>
          Stop
        </Button>
      ) : null}
      {failure ? (
        <Notice tone="brick" title={failure.title}>
          {failure.remedy}
        </Notice>
      ) : null}
    </>
  );
}
