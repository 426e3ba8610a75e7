/** What TakeAway.tsx loads once there is a table to take away. */
export { tableOf } from './export-table.ts';
export { copyTable, downloadCsv } from '#islands/support/table-export.ts';
