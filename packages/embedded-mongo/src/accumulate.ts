import { Long } from 'bson';

import { identityOf } from './encodeKey.ts';
import { location } from './MongoError.ts';
import {
  type Numeric,
  asDouble,
  asInteger,
  calculate,
  divide,
  isNumber,
  numericType,
  toNumber,
} from './numbers.ts';
import { compare } from './order.ts';
import { type Document, isDocument, setField } from './values.ts';

/** Takes the values of a group one after another. */
export interface Accumulator {
  add: (value: unknown) => void;
  result: () => unknown;
}

/**
 * A sum without loss: whole numbers and decimals exactly, doubles compensated (Neumaier), what is no number
 * left out. A sum beyond 64 bits becomes a double, as MongoDB's does.
 */
class Sum implements Accumulator {
  count = 0;
  private small = 0;
  private large = 0n;
  private double = 0;
  private compensation = 0;
  private decimal: Numeric | undefined;
  private hasLong = false;
  private hasDouble = false;

  add(value: unknown): void {
    if (!isNumber(value)) return;
    this.count++;
    switch (numericType(value)) {
      case 'int':
        this.addSmall(toNumber(value));
        return;
      case 'long':
        this.hasLong = true;
        this.large += value instanceof Long ? value.toBigInt() : 0n;
        return;
      case 'double':
        this.addDouble(toNumber(value));
        return;
      case 'decimal':
        this.decimal = this.decimal === undefined ? value : calculate('+', this.decimal, value);
        return;
    }
  }

  private addSmall(value: number): void {
    this.small += value;
    if (Number.isSafeInteger(this.small)) return;
    this.large += BigInt(this.small - value) + BigInt(value);
    this.small = 0;
  }

  private addDouble(value: number): void {
    this.hasDouble = true;
    const next = this.double + value;
    if (Number.isFinite(next)) {
      const isLarger = Math.abs(this.double) >= Math.abs(value);
      this.compensation += isLarger ? this.double - next + value : value - next + this.double;
    }
    this.double = next;
  }

  result(): Numeric {
    const whole = this.large + BigInt(this.small);
    const double = this.double + this.compensation;
    if (this.decimal !== undefined) {
      const fractions = this.hasDouble ? calculate('+', this.decimal, asDouble(double)) : this.decimal;
      return calculate('+', fractions, wholeNumber(whole, true));
    }
    if (this.hasDouble) return asDouble(double + Number(whole));
    return wholeNumber(whole, this.hasLong);
  }
}

function wholeNumber(value: bigint, isLong: boolean): Numeric {
  try {
    return asInteger(value, isLong);
  } catch {
    return asDouble(Number(value));
  }
}

class Average implements Accumulator {
  private readonly sum = new Sum();

  add(value: unknown): void {
    this.sum.add(value);
  }

  result(): unknown {
    return this.sum.count === 0 ? null : divide(this.sum.result(), this.sum.count);
  }
}

/** The smallest or the greatest of what is there. */
class Extreme implements Accumulator {
  private readonly sign: 1 | -1;
  private best: unknown = null;

  constructor(sign: 1 | -1) {
    this.sign = sign;
  }

  add(value: unknown): void {
    if (value === null || value === undefined) return;
    if (this.best === null || compare(value, this.best) * this.sign > 0) this.best = value;
  }

  result(): unknown {
    return this.best;
  }
}

function collect(): Accumulator {
  const values: unknown[] = [];
  return {
    add: (value) => {
      if (value !== undefined) values.push(value);
    },
    result: () => values,
  };
}

function collectSet(): Accumulator {
  const values = new Map<string, unknown>();
  return {
    add: (value) => {
      if (value !== undefined) values.set(identityOf(value), value);
    },
    result: () => [...values.values()],
  };
}

function takeFirst(): Accumulator {
  let isTaken = false;
  let first: unknown = null;
  return {
    add: (value) => {
      if (!isTaken) first = value ?? null;
      isTaken = true;
    },
    result: () => first,
  };
}

function takeLast(): Accumulator {
  let last: unknown = null;
  return {
    add: (value) => {
      last = value ?? null;
    },
    result: () => last,
  };
}

function merge(): Accumulator {
  const merged: Document = {};
  return {
    add: (value) => {
      if (value === null || value === undefined) return;
      if (!isDocument(value)) throw location(40400, '$mergeObjects requires object inputs');
      for (const [name, inner] of Object.entries(value)) setField(merged, name, inner);
    },
    result: () => merged,
  };
}

/** The accumulators of `$group`, each made anew for each group. */
export const accumulators: Readonly<Record<string, () => Accumulator>> = {
  $sum: () => new Sum(),
  $avg: () => new Average(),
  $min: () => new Extreme(-1),
  $max: () => new Extreme(1),
  $push: collect,
  $addToSet: collectSet,
  $first: takeFirst,
  $last: takeLast,
  $mergeObjects: merge,
};

function run(accumulator: Accumulator, values: readonly unknown[]): unknown {
  for (const value of values) accumulator.add(value);
  return accumulator.result();
}

export const sumOf = (values: readonly unknown[]): unknown => run(new Sum(), values);
export const averageOf = (values: readonly unknown[]): unknown => run(new Average(), values);
export const greatestOf = (values: readonly unknown[], sign: 1 | -1): unknown =>
  run(new Extreme(sign), values);
