import type { Apne, Rad, Skap } from './kladd.js';

const STORE = 'kladd';
const LOCK = 'medvirk.kladd.';

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

function database(): Promise<IDBDatabase> {
  const request = indexedDB.open('medvirk', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'klient' });
  return asked(request);
}

/** Each call opens and closes, so that no tab stands in the way of another's newer version. */
async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await database();
  try {
    const transaction = db.transaction(STORE, mode, { durability: 'strict' });
    const committed = new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
    });
    const answer = await asked(work(transaction.objectStore(STORE)));
    await committed;
    return answer;
  } finally {
    db.close();
  }
}

/** IndexedDB. */
export const skap: Skap = {
  all: () => within('readonly', (store) => store.getAll() as IDBRequest<Rad[]>),
  put: (rad) => within('readwrite', (store) => store.put(rad)),
  remove: (klient) => within('readwrite', (store) => store.delete(klient)),
};

/** A lock that the browser itself lets go when the page is closed or crashes. */
export const apne: Apne = {
  hold(klient) {
    let letGo = () => {};
    const closed = new Promise<void>((done) => (letGo = done));
    void navigator.locks?.request(LOCK + klient, () => closed);
    return letGo;
  },
  async list() {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    return held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
  },
};

export const kladder = {
  /** The draft is sent or thrown away: nothing of it is to be left here. */
  async remove(soknadId: string): Promise<void> {
    try {
      for (const rad of await skap.all()) if (rad.soknadId === soknadId) await skap.remove(rad.klient);
    } catch {
      // then nothing was kept either
    }
  },
};
