import { useQuery } from '@tanstack/react-query';
import { listKept } from './kept.ts';

/** Names the kept drawings in the query cache: invalidate it after one was kept or forgotten. */
export const keptKey = ['text-to-image', 'kept'];

/** The drawings that the browser remembers, the last one first, as they come and go. */
export const useKept = () => useQuery({ queryKey: keptKey, queryFn: listKept, initialData: listKept }).data;
