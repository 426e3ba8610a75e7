/** Answers of the data addresses. */

/** A JSON file. */
export const json = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
