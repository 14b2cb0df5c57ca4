import type { ReportSettings } from '../../report/report-settings.ts';
import type { WorkspaceConfig } from '../../workspace/config-schema.ts';

/** What the report's header and signature need, from the workspace's configuration. */
export function reportSettings(config: WorkspaceConfig): ReportSettings {
  const archive = config.recipients.find((one) => /^lưu\b/iu.test(one.normalize('NFC')));
  const unit = archive?.replace(/^lưu\s*:?\s*(VT\s*,?)?\s*/iu, '').replace(/[.;]$/, '');
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
    limits: config.report,
  };
}
