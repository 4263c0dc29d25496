import { session } from '../../portal/tilgang/okt.js';

/** What the server would have answered; read by `errorKind` as its own answer is. */
class Avvist extends Error {
  constructor(readonly status: 401 | 403) {
    super(`Avvist: ${status}`);
  }
}

/** Stops what the server would only refuse, for one who is not logged in as an employee. */
export async function bareAnsatt(): Promise<void> {
  const { side } = await session();
  if (side !== 'ANSATT') throw new Avvist(side === 'INGEN' ? 401 : 403);
}
