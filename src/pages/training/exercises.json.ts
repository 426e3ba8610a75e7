/** What the exercises read: cases, decks and context cards. The site's own, and no promise. */
import type { APIRoute } from 'astro';
import { training } from '#loading/training.ts';

export const GET: APIRoute = () => {
  const { cases, decks, context } = training();
  return new Response(JSON.stringify({ cases, decks, context }), { headers: { 'content-type': 'application/json' } });
};
