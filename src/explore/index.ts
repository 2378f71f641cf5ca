// The explore room's face: walking, wandering and reporting on a level.
export {
  type CaseReport,
  type CaseReportReading,
  caseReportSteps,
  caseReportText,
  type PlacedRemark,
  type Score,
} from './case-report.ts';
export { deadParts, missingWhys } from './dead.ts';
export { type PlayedOut, playOut } from './player.ts';
export { reachOf } from './reach.ts';
export { readingGrade } from './reading-grade.ts';
export { type Remark, readingRemarks, remarksOn, type Urgency } from './remarks.ts';
export { checkWalkthrough, type Report, type Result, reportOn, resultOf } from './report.ts';
export { type Progress, type Steps, toTheEnd } from './steps.ts';
export { fixedStrategies } from './strategies.ts';
export { shout, wander } from './wander.ts';
