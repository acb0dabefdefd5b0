export { curvesCheckedOn, estimateSales, type SalesCurve, type SalesEstimate, salesCurves } from './curves.ts';
export { type Evidence, type EvidenceSource, median, type NicheFrame, type RankPair } from './evidence.ts';
export { type Idea, ideaField, mostIdeas, narrowerNiches, variedIdeas } from './ideas.ts';
export { type Read, readFigures, readPairs } from './read-figures.ts';
export { type Axis, coverage, formulas, type Opinion, opinionScores, type Standing, scoreAxes } from './score.ts';
export { type Step, whatWouldSettle } from './settle.ts';
export { type FigureKind, type Signal, type SignalId, signalIds, signalOf, signals } from './signals.ts';
export { judge, type Verdict, type VerdictKind } from './verdict.ts';
export { writeFigure, writeRange } from './write-figures.ts';
