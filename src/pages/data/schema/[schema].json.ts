import type { APIContext } from 'astro';
import { publishedSchemas } from '#model/data/exports.ts';
import { json } from '#site/respond.ts';

export const getStaticPaths = () =>
  Object.entries(publishedSchemas()).map(([schema, shape]) => ({ params: { schema }, props: { shape } }));

export const GET = ({ props }: APIContext<{ shape: object }>): Response => json(props.shape);
