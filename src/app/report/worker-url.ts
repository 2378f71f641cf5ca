// The address of the report's worker, in the form in which the browser lets the page start one.
import { scriptAddress } from '../script-address.ts';
import address from './worker.ts?worker&url';

export const workerUrl = (): string => scriptAddress('report-worker', address);
