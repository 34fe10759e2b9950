// Child process: one registry with the configuration of its first argument; tells its port to the parent.
// A process of its own, because the package keeps what one configuration said and mixes it into the next.

import type { AddressInfo } from "node:net";
import { runServer } from "verdaccio";

const server = await runServer(JSON.parse(process.argv[2] ?? ""));
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
