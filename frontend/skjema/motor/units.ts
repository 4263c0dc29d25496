/** Dimension, then codes of UCUM with their factor: those that are converted to each other. */
const TABLE = `masse kg 1000 g 1 mg 0.001 ug 0.000001 t 1000000 [lb_av] 453.59237 [oz_av] 28.349523125
lengde km 1000 m 1 dm 0.1 cm 0.01 mm 0.001 um 0.000001 [in_i] 0.0254 [ft_i] 0.3048 [yd_i] 0.9144 [mi_i] 1609.344
tid ms 0.001 s 1 min 60 h 3600 d 86400 wk 604800
volum L 1 l 1 dL 0.1 dl 0.1 cL 0.01 cl 0.01 mL 0.001 ml 0.001 uL 0.000001
konsentrasjon mol/L 1000 mmol/L 1 umol/L 0.001 nmol/L 0.000001
tetthet g/L 1 g/dL 10 mg/dL 0.01 mg/L 0.001 ug/L 0.000001
trykk Pa 1 hPa 100 kPa 1000 mm[Hg] 133.322 cm[H2O] 98.0665
energi J 1 kJ 1000 cal 4.184 kcal 4184`;

interface Unit {
  dimension: string;
  factor: Decimal;
}

/** A decimal number without rounding: digits × 10^exponent. */
type Decimal = [digits: bigint, exponent: number];

let units: Map<string, Unit> | undefined;

/** Order of two numbers with units, undefined where one cannot be made into the other. A plain number takes the other's. */
export function compareNumbers(one: number, unit: string | undefined, other: number, otherUnit: string | undefined) {
  if (unit === undefined || otherUnit === undefined || unit === otherUnit) return Math.sign(one - other);
  units ??= read();
  const a = units.get(unit);
  const b = units.get(otherUnit);
  if (!a || a.dimension !== b?.dimension || !Number.isFinite(one) || !Number.isFinite(other)) return undefined;
  return order(times(decimal(String(one)), a.factor), times(decimal(String(other)), b.factor));
}

/** A number in digits alone, never with an exponent. */
export function plain(number: number): string {
  const text = String(number);
  if (!/^-?[\d.]+e[+-]\d+$/.test(text)) return text;
  const [digits, exponent] = decimal(text);
  if (exponent >= 0) return `${digits}${'0'.repeat(exponent)}`;
  const sign = digits < 0n ? '-' : '';
  const padded = String(digits < 0n ? -digits : digits).padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

function read(): Map<string, Unit> {
  const found = new Map<string, Unit>();
  for (const line of TABLE.split('\n')) {
    const [dimension, ...words] = line.split(' ');
    for (let i = 0; i < words.length; i += 2) found.set(words[i], { dimension, factor: decimal(words[i + 1]) });
  }
  return found;
}

function decimal(text: string): Decimal {
  const [digits, exponent = '0'] = text.split('e');
  const [whole, part = ''] = digits.split('.');
  return [BigInt(whole + part), Number(exponent) - part.length];
}

const times = (a: Decimal, b: Decimal): Decimal => [a[0] * b[0], a[1] + b[1]];

function order([a, x]: Decimal, [b, y]: Decimal): number {
  const left = a * 10n ** BigInt(Math.max(0, x - y));
  const right = b * 10n ** BigInt(Math.max(0, y - x));
  return left < right ? -1 : left > right ? 1 : 0;
}
