import type { LetterSettings } from '../../report/letter-settings.ts';
import { usualRankingLimits } from '../../report/sentences/rank-agencies.ts';
import type { ReportSettings } from '../../report/report-settings.ts';
import type { WorkspaceConfig } from '../../workspace/config-schema.ts';
import { archiveUnitOf, letterSymbolOf } from '../../workspace/letter-symbol.ts';

/** What the report's header and signature need, from the workspace's configuration. */
export function reportSettings(config: WorkspaceConfig): ReportSettings {
  const { line: archive, unit } = archiveUnitOf(config.recipients);
  return {
    province: config.province,
    issuingAgency: config.issuingAgency,
    superiorAgency: config.superiorAgency,
    // The template writes `BC-` itself.
    symbol: config.documentSymbol.replace(/^BC-/i, ''),
    place: config.place,
    signerCapacity: config.signer.lines,
    signerName: config.signer.name,
    addressees: config.addressees,
    recipients: config.recipients.filter((one) => one !== archive),
    ...(unit ? { archive: unit } : {}),
    legalBases: config.legalBases,
    limits: config.report,
    ranking: { ...usualRankingLimits, leastDenominator: config.report.leastDenominator },
    marks: config.report.coverageMarks,
  };
}

/** The same for a letter: its own symbol, contact and recipients, the report's head, archive and signer. */
export function letterSettings(config: WorkspaceConfig): LetterSettings {
  const { addressees: _, limits: __, ...office } = reportSettings(config);
  const { symbol, contact, recipients } = config.letter;
  return {
    ...office,
    symbol: symbol ?? letterSymbolOf(config.documentSymbol, config.recipients),
    contact,
    recipients,
  };
}
