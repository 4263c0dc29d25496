/** Values of the named parts of a path, decoded. */
export type Params = Record<string, string>;

/** Turns `/for/:id/minside` into a test of a path; the test gives the named parts or nothing. */
export function pathPattern(pattern: string): (path: string) => Params | undefined {
  const names: string[] = [];
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:([A-Za-z]+)/g, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  const regex = new RegExp(`^${source}/?$`);
  return (path) => {
    const match = regex.exec(path);
    if (!match) return undefined;
    try {
      return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1])]));
    } catch {
      return undefined; // a broken percent code is no address of ours
    }
  };
}
