import type { Schemas } from '@shell';

export type __Case__ = Schemas['__Case__Dto'];
export type __Case__Row = Schemas['__Case__ListItemDto'];
export type __Case__State = Schemas['__Case__State'];
export type __Case__Action = Schemas['__Case__Action'];
