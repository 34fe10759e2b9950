// Microsoft Azure: storage, Cosmos DB, messaging, AI and other service keys, shared access signatures.

import type { Provider } from "../model/provider.ts";
import { named, oneOf, pattern, run, shaped, token } from "./shapes.ts";

/** The part of a key that says which service made it stands before the last bytes, which are a checksum. */
const long = (mark: string) => token(run("base64", 76), mark, run("base64", 6), "==");
const short = (mark: string) => token(run("base64", 33), mark, run("base64", 6), "=");
const ANNOTATED = { checksum: "azure-annotated" } as const;
const CHECKED = { checksum: "azure-identifiable" } as const;

/** Keys of the newer common format: 84 letters, or 88 with padding. */
const annotated = (...services: readonly string[]) => {
  const start = [run("base62", 52), "JQQJ", run("base62", 20), oneOf(...services)];
  return [token(...start, run("base62", 4)), token(...start, run("base62", 6), "==")];
};

export const azure: Provider = {
  id: "azure",
  name: "Microsoft Azure",
  environments: [],
  probes: [],
  detectors: [
    shaped("azure-storage-key", "Azure Storage account key", ["+ast"], [long("+ASt")], CHECKED),
    named("azure-storage-key-unmarked", "Azure Storage account key (older)", ["account key", "storage key"], "[A-Za-z0-9+/]{86}==", {
      keywords: ["accountkey", "account_key", "account-key", "storagekey", "storage_key", "storage-key", "account key", "storage key"],
      minEntropy: 4,
    }),
    shaped("azure-cosmos-key", "Azure Cosmos DB key", ["acdb"], [long("ACDb")], CHECKED),
    shaped("azure-batch-key", "Azure Batch key", ["+aba"], [long("+ABa")], CHECKED),
    shaped("azure-ml-classic-key", "Azure Machine Learning web service key", ["+amc"], [long("+AMC")], CHECKED),
    shaped("azure-api-management-key", "Azure API Management key", ["apim"], [long("APIM")], CHECKED),
    shaped("azure-redis-key", "Azure Cache for Redis key", ["azca"], [short("AzCa")], CHECKED),
    shaped("azure-service-bus-key", "Azure Service Bus key", ["+asb"], [short("+ASb")], CHECKED),
    shaped("azure-event-hubs-key", "Azure Event Hubs key", ["+aeh"], [short("+AEh")], CHECKED),
    shaped("azure-relay-key", "Azure Relay key", ["+arm"], [short("+ARm")], CHECKED),
    shaped("azure-iot-key", "Azure IoT key", ["aiot"], [short("AIoT")], CHECKED),
    shaped("azure-event-grid-key", "Azure Event Grid key", ["azeg"], [short("AZEG")], CHECKED),
    shaped(
      "azure-container-registry-key",
      "Azure Container Registry key",
      ["+acr"],
      [token(run("base64", 42), "+ACR", run("base64", 6))],
      CHECKED,
    ),
    shaped("azure-search-key", "Azure AI Search key", ["azse"], [token(run("base62", 42), "AzSe", run("base62", 6))], CHECKED),
    shaped(
      "azure-functions-key",
      "Azure Functions key",
      ["azfu"],
      [token(run("base64url", 44), "AzFu", run("base64url", 6), "==")],
      CHECKED,
    ),
    shaped("azure-app-configuration-key", "Azure App Configuration key", ["jqqj"], annotated("AZAC"), ANNOTATED),
    shaped("azure-ai-services-key", "Azure AI services key", ["jqqj"], annotated("ACOG"), ANNOTATED),
    shaped("azure-annotated-key", "Azure service key", ["jqqj"], annotated("AZFR", "AZEG", "AZMR", "AZMP", "AZCS", "msql"), ANNOTATED),
    named(
      "azure-shared-access-key",
      "Azure shared access key",
      ["shared access key", "notification hub key"],
      "[A-Za-z0-9+/]{32,100}={0,2}",
      {
        keywords: ["sharedaccesskey", "shared_access_key", "shared-access-key", "notificationhub", "notification_hub", "notification-hub"],
      },
    ),
    {
      ...shaped(
        "azure-sas-signature",
        "Azure shared access signature",
        ["sig="],
        [pattern("[?&;]sig=(?P<secret>[A-Za-z0-9%+/]{43,120}(?:=|%3[Dd]))")],
        { minEntropy: 3.5 },
      ),
      grade: "context",
    },
    {
      ...shaped(
        "azure-app-configuration-secret",
        "Azure App Configuration connection string",
        ["azconfig.io"],
        [pattern("azconfig\\.io;Id=[^;\\s]{4,100};Secret=(?P<secret>[A-Za-z0-9+/]{42,86}={0,2})")],
      ),
      grade: "prefix",
    },
  ],
  rotateUrl: "https://portal.azure.com/",
  rotateRole: "Contributor, or the right to regenerate keys of the resource",
  docsUrl: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
  sources: "microsoft/security-utilities (identifiable keys, common annotated security keys); rule sets of TruffleHog and Titus",
  confirmed: true,
};
