// What holds where the configuration file is silent, and where there is none: the definition and a run without a file share it.

export const USUAL = {
  check: { timeout: "10s", concurrency: 8, "per-host": 1, confirm: { attempts: 3, delay: "2s" } },
  scan: { "exclude-paths": [] as string[], disable: [] as string[], "max-file-bytes": 1_073_741_824, "pull-request-text": false },
  policy: {
    "warn-within": "14d",
    "fail-within": "0d",
    "require-owner": false,
    "require-expiry": false,
    "require-service-account": false,
    "on-undetermined": "warn",
    "fail-on-confidence": "context",
  },
} as const;
