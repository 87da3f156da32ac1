import { describe, expect, it } from 'vitest';
import { balanceOf, leftOf, sumOf } from './sums';

describe('the areas of parts', () => {
  it('leave what the whole still has, without the noise of binary fractions', () => {
    const whole = { grossAreaInSquareMetres: 100.3, ownBillingAreaInSquareMetres: 90 };
    const parts = [{ grossAreaInSquareMetres: 60.1 }, { grossAreaInSquareMetres: 40.2, ownBillingAreaInSquareMetres: 29.9 }];
    expect(leftOf(whole, parts, 'grossAreaInSquareMetres')).toBe(0);
    expect(leftOf(whole, parts, 'billingAreaInSquareMetres')).toBe(0);
    expect(leftOf(whole, parts, 'netAreaInSquareMetres')).toBeUndefined();
  });

  it('are wrong only when the rest cannot be filled in any more', () => {
    const whole = { grossAreaInSquareMetres: 120 };
    const stand = (...parts: (number | undefined)[]) =>
      balanceOf(
        whole,
        parts.map((grossAreaInSquareMetres) => ({ grossAreaInSquareMetres })),
        'grossAreaInSquareMetres',
      );
    expect(stand(undefined, undefined)).toMatchObject({ total: 120, left: 120, state: 'short', isWrong: false });
    expect(stand(70, undefined)).toMatchObject({ left: 50, state: 'short', isWrong: false });
    expect(stand(70, 49)).toMatchObject({ left: 1, state: 'short', isWrong: true });
    expect(stand(130, undefined)).toMatchObject({ left: -10, state: 'over', isWrong: true });
    expect(stand(70, 50)).toMatchObject({ left: 0, state: 'even', isWrong: false });
    expect(balanceOf({}, [], 'grossAreaInSquareMetres')).toBeUndefined();
  });

  it('have a sum where each is known', () => {
    expect(sumOf([{ grossAreaInSquareMetres: 0.1 }, { grossAreaInSquareMetres: 0.2 }], 'grossAreaInSquareMetres')).toBe(0.3);
    expect(sumOf([{ grossAreaInSquareMetres: 1 }, {}], 'billingAreaInSquareMetres')).toBeUndefined();
  });
});
