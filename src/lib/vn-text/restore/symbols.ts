const DECISION = /^(\d+\/)Q[bBpPDÐ]-?(?=UBND|HĐND|TTg|BNV|BTP|BCĐ|TU)/;
const DECREE = /^(\d+\/(?:\d{4}\/)?)N[bBpPDÐ]-?(?=CP$)/;

/** "18/Qb-UBND" can only be a decision, "61/2018/ND-CP" a decree; no other symbol is touched. */
export function repairSymbol(symbol: string): string {
  return symbol.replace(DECISION, '$1QĐ-').replace(DECREE, '$1NĐ-');
}
