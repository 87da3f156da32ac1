import { defineMenu } from '@shell';

export default defineMenu([]);
