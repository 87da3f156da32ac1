import { describe, expect, it } from 'vitest';
import { acceptedFiles, formatSize, kindOf } from './files';

describe('a chosen file', () => {
  it.each([
    ['image/jpeg', 'a.jpg', 'Photo'],
    ['application/pdf', 'a.pdf', 'Document'],
    ['audio/mpeg', 'a.mp3', 'Audio'],
    ['', '录音.m4a', 'Audio'],
    ['', 'a.docx', 'Document'],
  ])('of type %j named %s is taken for %s', (type, name, kind) => expect(kindOf(new File(['x'], name, { type }))).toBe(kind));

  it('is never offered as HEIC, SVG or HTML', () => expect(acceptedFiles).not.toMatch(/heic|svg|html|\*/));
});

it('sizes are short', () => {
  expect([formatSize(12), formatSize(1500), formatSize(3 * 1024 * 1024)]).toEqual(['12 B', '1 KB', '3.0 MB']);
});
