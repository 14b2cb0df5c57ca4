/**
 * What a rule rests on, as far as it means something to a clerk: legal texts and standards. Names of cases of our own
 * (`X-01`, `N-03`, `XU-04`, `XP-01`, `ESS 1`, `derived`) are for the catalogue and JSON.
 */
export function basisForPeople(basis: readonly string[]): string[] {
  return basis.filter((one) => !/^(?:X[UP]?-\d+|N-\d+|ESS \d|derived)$/.test(one));
}
