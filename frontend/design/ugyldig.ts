import { errorKind } from './api.js';

/** Which field the server would not take, and why; nothing for any other error. */
export function ugyldigFelt(error: unknown): { felt: string; kode: string } | undefined {
  if (errorKind(error) !== 'ugyldig') return undefined;
  const { detail } = error as { detail?: { felt?: string; kode?: string } };
  return detail?.felt && detail.kode ? { felt: detail.felt, kode: detail.kode } : undefined;
}
