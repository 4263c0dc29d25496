import { describe, expect, it } from 'vitest';
import { DokumentFeil, MAKS_STORRELSE, type Dokument } from './api.js';
import { UploadQueue, type Opplasting } from './upload-queue.js';

const file = (name: string, size = 10) => ({ name, size }) as File;
const settle = () => new Promise((resolve) => setTimeout(resolve));

function start(sentBefore?: Dokument) {
  const sent: { file: File; resolve(d: Dokument): void; reject(e: unknown): void; aborted: boolean }[] = [];
  const stored: Dokument[] = [];
  const failed: string[] = [];
  const queue = new UploadQueue({
    count: () => stored.length,
    send: (f) => {
      const entry = { file: f, resolve: (_: Dokument) => {}, reject: (_: unknown) => {}, aborted: false };
      sent.push(entry);
      const done = new Promise<Dokument>((resolve, reject) => Object.assign(entry, { resolve, reject }));
      return { done, abort: () => (entry.aborted = true) };
    },
    findSent: async () => sentBefore,
    stored: (d) => stored.push(d),
    failed: (u: Opplasting) => failed.push(`${u.fil.name} ${u.kode}`),
    changed: () => {},
  });
  return { queue, sent, stored, failed };
}

const document = (id: string) => ({ id }) as Dokument;

describe('UploadQueue', () => {
  it('sends one file at a time, in the order they were chosen', async () => {
    const { queue, sent, stored } = start();
    queue.add([file('a.pdf'), file('b.pdf')]);
    await settle();
    expect(sent.map((s) => s.file.name)).toEqual(['a.pdf']);
    sent[0].resolve(document('1'));
    await settle();
    expect(sent.map((s) => s.file.name)).toEqual(['a.pdf', 'b.pdf']);
    sent[1].resolve(document('2'));
    await settle();
    expect(stored.map((d) => d.id)).toEqual(['1', '2']);
    expect(queue.uploads).toEqual([]);
    expect(queue.busy).toBe(false);
  });

  it('never sends a file that is too large or empty, and sends the others', async () => {
    const { queue, sent, failed } = start();
    queue.add([file('stor.pdf', MAKS_STORRELSE + 1), file('tom.pdf', 0), file('ok.pdf', MAKS_STORRELSE)]);
    await settle();
    expect(failed).toEqual(['stor.pdf dokument.stor', 'tom.pdf dokument.tom']);
    expect(sent.map((s) => s.file.name)).toEqual(['ok.pdf']);
  });

  it('stops at ten files, counting those that wait', () => {
    const { queue, failed } = start();
    queue.add(Array.from({ length: 11 }, (_, i) => file(`${i}.pdf`)));
    expect(failed).toEqual(['10.pdf dokument.antall']);
  });

  it('goes on with the next file when one is refused', async () => {
    const { queue, sent, failed } = start();
    queue.add([file('a.exe.pdf'), file('b.pdf')]);
    await settle();
    sent[0].reject(new DokumentFeil('dokument.type'));
    await settle();
    expect(failed).toEqual(['a.exe.pdf dokument.type']);
    expect(sent.map((s) => s.file.name)).toEqual(['a.exe.pdf', 'b.pdf']);
  });

  it('sends again after the network failed', async () => {
    const { queue, sent, stored } = start();
    queue.add([file('a.pdf')]);
    await settle();
    sent[0].reject(new DokumentFeil('nett'));
    await settle();
    queue.retry(queue.uploads[0]);
    await settle();
    sent[1].resolve(document('1'));
    await settle();
    expect(stored).toHaveLength(1);
  });

  it('does not send twice what reached the server though its answer was lost', async () => {
    const { queue, sent, stored } = start(document('1'));
    queue.add([file('a.pdf')]);
    await settle();
    sent[0].reject(new DokumentFeil('nett'));
    await settle();
    queue.retry(queue.uploads[0]);
    await settle();
    expect(sent).toHaveLength(1);
    expect(stored.map((d) => d.id)).toEqual(['1']);
  });

  it('stops a file that is on its way, and goes on with the next', async () => {
    const { queue, sent, stored } = start();
    queue.add([file('a.pdf'), file('b.pdf')]);
    await settle();
    queue.drop(queue.uploads[0]);
    await settle();
    expect(sent[0].aborted).toBe(true);
    sent[0].resolve(document('late'));
    sent[1].resolve(document('2'));
    await settle();
    expect(stored.map((d) => d.id)).toEqual(['2']);
  });
});
