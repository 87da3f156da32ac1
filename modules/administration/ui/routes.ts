import { defineRoutes } from '@shell';

export default defineRoutes([]);
