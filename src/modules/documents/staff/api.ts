import { useMutation } from '@tanstack/react-query';
import { sendFile } from '../../../staff/api/client.ts';
import type { CheckedFormat } from '../contract.ts';

export const useFormatCheck = () =>
  useMutation({ mutationFn: (file: File) => sendFile<CheckedFormat>('/api/format-checks', file) });
