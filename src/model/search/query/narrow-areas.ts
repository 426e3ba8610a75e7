/** Whether an area is meant by what has been typed to find it in a list: each word is a part of its name or its region. */
export function narrowsTo(typed: string, name: string, region: string): boolean {
  const whole = `${name} ${region}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
