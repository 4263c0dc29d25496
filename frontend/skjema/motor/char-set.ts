/** A set of characters in a pattern: ranges, classes such as `\d` and `\p{L}`, and what is not in them. */
export class CharSet {
  readonly #parts: ((c: number) => boolean)[] = [];
  #negated = false;

  has(c: number): boolean {
    return this.#parts.some((part) => part(c)) !== this.#negated;
  }

  negate(): this {
    this.#negated = true;
    return this;
  }

  range(from: number | string, to: number | string = from): this {
    const [first, last] = [code(from), code(to)];
    this.#parts.push((c) => c >= first && c <= last);
    return this;
  }

  with(other: CharSet): this {
    this.#parts.push((c) => other.has(c));
    return this;
  }

  /** Any character but the ends of lines. */
  static dot(): CharSet {
    return new CharSet().range('\n').range('\r').range(0x2028, 0x2029).negate();
  }

  /** The class of an escape: d, w or s, or the same in capitals. */
  static escape(letter: string): CharSet | undefined {
    const set = new CharSet();
    if (/^d$/i.test(letter)) set.range('0', '9');
    else if (/^w$/i.test(letter)) set.range('0', '9').range('A', 'Z').range('a', 'z').range('_');
    else if (letter === 's' || letter === 'S') set.range(9, 13).range(' ');
    else return undefined;
    return letter < 'a' ? set.negate() : set;
  }

  /** The characters of a Unicode category. */
  static category(name: string): CharSet | undefined {
    if (!['L', 'Lu', 'Ll', 'N', 'Nd', 'P'].includes(name)) return undefined;
    const set = new CharSet();
    const pattern = new RegExp(`\\p{${name}}`, 'u');
    set.#parts.push((c) => pattern.test(String.fromCodePoint(c)));
    return set;
  }
}

const code = (c: number | string) => (typeof c === 'string' ? c.codePointAt(0)! : c);
