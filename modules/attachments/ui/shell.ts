import { defineShellExtension } from '@shell';
import { fileKind } from './kept-files';

export default defineShellExtension({ outbox: [fileKind] });
