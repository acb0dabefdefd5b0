import type { SwaggerTransformObject } from '@fastify/swagger';
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod';

type Schemas = Record<string, unknown>;
const refPattern = /"#\/components\/schemas\/(\w+)"/g;

/**
 * The type provider writes each schema twice, as `X` for answers and `XInput` for requests, used or not.
 * This keeps what is used, and one `X` where both say the same or only one is used.
 */
export const oneSchemaEach: SwaggerTransformObject = (source) => {
  const document = jsonSchemaTransformObject(source) as { components?: { schemas?: Schemas }; paths?: unknown };
  const schemas = document.components?.schemas ?? {};
  const used = reachable(JSON.stringify(document.paths), schemas);
  const renamed = new Map(
    [...used].filter((name) => mayTakeBaseName(name, used, schemas)).map((name) => [name, baseName(name)]),
  );
  const rename = <Value>(value: Value): Value =>
    JSON.parse(
      JSON.stringify(value).replace(refPattern, (_, name) => `"#/components/schemas/${renamed.get(name) ?? name}"`),
    );
  const kept = [...used].sort().map((name) => [renamed.get(name) ?? name, rename(schemas[name])]);
  const components = { ...document.components, schemas: Object.fromEntries(kept) };
  return rename({ ...document, components }) as ReturnType<SwaggerTransformObject>;
};

function reachable(text: string, schemas: Schemas, found = new Set<string>()): Set<string> {
  for (const [, name] of text.matchAll(refPattern)) {
    if (!name || found.has(name)) continue;
    found.add(name);
    reachable(JSON.stringify(schemas[name]), schemas, found);
  }
  return found;
}

function baseName(name: string): string {
  return name.replace(/Input$/, '');
}

function mayTakeBaseName(name: string, used: Set<string>, schemas: Schemas): boolean {
  const base = baseName(name);
  if (base === name) return false;
  return !used.has(base) || meaning(schemas[name]) === meaning(schemas[base]);
}

/** A schema's text without what only tells requests from answers. */
function meaning(schema: unknown): string {
  return JSON.stringify(schema)
    .replaceAll(',"additionalProperties":false', '')
    .replace(refPattern, (_, name: string) => baseName(name));
}
