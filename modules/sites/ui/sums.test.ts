import { describe, expect, it } from 'vitest';
import { leftOf, sumOf } from './sums';

describe('the areas of parts', () => {
  it('leave what the whole still has, without the noise of binary fractions', () => {
    const whole = { grossAreaInSquareMetres: 100.3, ownBillingAreaInSquareMetres: 90 };
    const parts = [{ grossAreaInSquareMetres: 60.1 }, { grossAreaInSquareMetres: 40.2, ownBillingAreaInSquareMetres: 29.9 }];
    expect(leftOf(whole, parts, 'grossAreaInSquareMetres')).toBe(0);
    expect(leftOf(whole, parts, 'billingAreaInSquareMetres')).toBe(0);
    expect(leftOf(whole, parts, 'netAreaInSquareMetres')).toBeUndefined();
  });

  it('have a sum where each is known', () => {
    expect(sumOf([{ grossAreaInSquareMetres: 0.1 }, { grossAreaInSquareMetres: 0.2 }], 'grossAreaInSquareMetres')).toBe(0.3);
    expect(sumOf([{ grossAreaInSquareMetres: 1 }, {}], 'billingAreaInSquareMetres')).toBeUndefined();
  });
});
