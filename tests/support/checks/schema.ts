/** Whether a published file keeps to its published schema: the check that `export.test.ts` runs, and `planted.test.ts` over faults. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** @param schemaOf reads a schema by its name */
export function schemaChecker(schemaOf: (name: string) => object): (name: string, value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return (name, value) => {
    const validate = compiled.get(name) ?? ajv.compile(schemaOf(name));
    compiled.set(name, validate);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).slice(0, 5).map((one) => `${one.instancePath}: ${one.message ?? one.keyword}`);
  };
}
