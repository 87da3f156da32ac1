import { describe, expect, it } from 'vitest';
import { setCulture } from '@/i18n';
import { speakable } from './speakable';

const shanghai = 'Asia/Shanghai';
const now = new Date('2026-11-29T02:00:00Z'); // Sunday, 10:00 in Shanghai
const say = (utc: string, zone = shanghai) => speakable(new Date(utc), now, zone);

describe('a moment as one says it on the phone', () => {
  it('in simplified Chinese', async () => {
    await setCulture('zh-Hans');
    expect(say('2026-12-01T00:30:00Z')).toBe('周二（12月1日）上午 8:30');
    expect(say('2026-11-29T07:05:00Z')).toBe('今天下午 3:05');
    expect(say('2026-11-30T04:00:00Z')).toBe('明天（11月30日）中午 12:00');
    expect(say('2026-12-04T12:00:00Z')).toBe('周五（12月4日）晚上 8:00');
    expect(say('2026-12-03T16:10:00Z')).toBe('周五（12月4日）凌晨 12:10');
    expect(say('2027-01-04T01:00:00Z')).toBe('2027年1月4日（周一）上午 9:00');
  });

  it('in traditional Chinese', async () => {
    await setCulture('zh-Hant');
    expect(say('2026-12-01T00:30:00Z')).toBe('週二（12月1日）上午 8:30');
  });

  it('in English', async () => {
    await setCulture('en');
    expect(say('2026-12-01T00:30:00Z')).toBe('Tuesday, 1 December, 8:30 am');
    expect(say('2026-11-29T07:05:00Z')).toBe('today, 3:05 pm');
    expect(say('2026-11-30T04:00:00Z')).toBe('tomorrow, 30 November, 12:00 noon');
    expect(say('2027-01-04T01:00:00Z')).toBe('Monday, 4 January 2027, 9:00 am');
  });

  it('by the clock of the site', async () => {
    await setCulture('zh-Hans');
    expect(say('2026-12-01T00:30:00Z', 'Europe/Berlin')).toBe('周二（12月1日）凌晨 1:30');
  });
});
