// Writes the values of the API's enumerations out of its document: node enum-values.mjs openapi.json enums.ts
import { readFileSync, writeFileSync } from 'node:fs';

const [documentPath, target] = process.argv.slice(2);
const { schemas } = JSON.parse(readFileSync(documentPath, 'utf8')).components;
const enumerations = Object.entries(schemas).filter(([, schema]) => schema.type === 'string' && schema.enum);
const lines = enumerations.map(([name, schema]) => `  ${name}: [${schema.enum.map((value) => `'${value}'`).join(', ')}],`);

writeFileSync(
  target,
  `/** The values of the API's enumerations by the names of the server's types. Written by \`npm run generate-api\`. */
export const enumValues = {
${lines.join('\n')}
} as const;
`,
);
