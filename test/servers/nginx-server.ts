// nginx on loopback with the server blocks that a test gives it.
import { freePorts, type RunningServer, startServer } from "./machine.ts";

export interface Nginx extends RunningServer {
  /** One for each server block. */
  readonly ports: readonly number[];
}

export interface NginxSetup {
  /** Text in the `http` block, before the servers. */
  readonly http?: string;
  /** The inside of each server block; the first argument is its port, the second one on which nobody listens. */
  readonly servers: readonly ((port: number, deadPort: number) => string)[];
  readonly files?: Readonly<Record<string, string>>;
}

export async function startNginx(program: string, { http = "", servers, files = {} }: NginxSetup): Promise<Nginx> {
  const [deadPort = 0, ...ports] = await freePorts(servers.length + 1);
  const blocks = servers.map((block, at) => `server { ${block(ports[at] ?? 0, deadPort)} }`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${name};`);
  const configuration = `daemon off; master_process off; pid nginx.pid; error_log stderr crit; events {}
http { access_log off; default_type application/json; ${temporary.join(" ")} ${http}
${blocks.join("\n")} }`;
  const [port = 0] = ports;
  const running = await startServer({
    program,
    port,
    files: { ...files, "nginx.conf": configuration },
    args: (folder) => ["-p", folder, "-c", "nginx.conf", "-e", "stderr"],
  });
  return { ...running, ports };
}
