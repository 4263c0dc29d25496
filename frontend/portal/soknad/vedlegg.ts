export interface Vedlegg {
  id: string;
  filnavn: string;
}

/** The files that belong to an application. */
export async function listVedlegg(innbyggerId: string, tilhorer: string): Promise<Vedlegg[]> {
  const answer = await fetch(`/dokument/for/${innbyggerId}?tilhorer=${tilhorer}`, {
    headers: { Accept: 'application/json' },
  });
  if (!answer.ok) throw Object.assign(new Error('vedlegg'), { status: answer.status });
  return (await answer.json()) as Vedlegg[];
}
