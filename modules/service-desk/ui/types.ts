import type { Schemas } from '@shell';

export type Link = Schemas['LinkDto'];
