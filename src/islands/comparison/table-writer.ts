/** What take-away.ts loads once there is a table to take away. */
export { comparisonTable } from '#model/comparison/export-table.ts';
export { copyTable, downloadCsv } from '../support/table-export.ts';
