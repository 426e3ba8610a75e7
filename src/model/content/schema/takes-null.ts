/** Asks a schema whether a field may be null, so that a message can say so. */
import { z } from 'zod';

/** Whether a schema takes null at a path. */
export function takesNull(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  let at: z.core.$ZodType | undefined = schema;
  let orNull = false;
  const unwrapped = (): void => {
    orNull = false;
    while (at instanceof z.core.$ZodOptional || at instanceof z.core.$ZodNullable) {
      orNull ||= at instanceof z.core.$ZodNullable;
      at = at._zod.def.innerType;
    }
  };
  unwrapped();
  for (const step of path) {
    if (at instanceof z.core.$ZodArray) at = at._zod.def.element;
    else if (at instanceof z.core.$ZodRecord) at = at._zod.def.valueType;
    else if (at instanceof z.core.$ZodObject) at = at._zod.def.shape[String(step)];
    else return false;
    unwrapped();
  }
  return orNull;
}
