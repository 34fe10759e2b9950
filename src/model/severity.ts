// How bad a finding is: SARIF's three levels, so that no reporter has to translate.

export type Severity = "note" | "warning" | "error";
