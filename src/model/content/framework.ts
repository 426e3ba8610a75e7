/** What all areas share: areas, dimensions, concerns, anchors and the glossary, as read from `content/`. */
import type {
  AnchorFile,
  AreaFile,
  ConcernFile,
  DangerFile,
  DimensionFile,
  FrameworkDomainFile,
  TermFile,
} from '#model/content/schema/framework-schema.ts';
import type { RequirementFile, StatutoryGuidanceFile } from '#model/content/schema/requirements-schema.ts';

export interface EverydaySet {
  /** The concern. */
  readonly id: string;
  readonly sentences: readonly string[];
}

/** What all areas share. */
export interface Framework {
  readonly areas: readonly AreaFile[];
  readonly domains: readonly FrameworkDomainFile[];
  readonly dimensions: readonly DimensionFile[];
  readonly concerns: readonly ConcernFile[];
  readonly anchors: readonly AnchorFile[];
  readonly terms: readonly TermFile[];
  readonly statutoryGuidance: readonly StatutoryGuidanceFile[];
  readonly requirements: readonly RequirementFile[];
  /** Words that name a danger: a search that holds one shows first who to ring. */
  readonly danger: readonly DangerFile[];
  /** For each concern, sentences in which people ask about it in everyday words. */
  readonly everyday: readonly EverydaySet[];
}
