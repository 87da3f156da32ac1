import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const startLimitMilliseconds = 240_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the host as a newcomer would, on a data folder of its own, and stops it with Ctrl-C at the end. The folder is empty, so that the first
 * start fills it, or a copy of the one in BROWSER_TEST_DATA, which prepare.mjs has filled once for all files.
 */
export async function startHost() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'propertysuite-browser-'));
  if (process.env.BROWSER_TEST_DATA) await cp(process.env.BROWSER_TEST_DATA, dataFolder, { recursive: true });
  return startHostOn(dataFolder, { removes: true });
}

/** Starts the host on a data folder, which it leaves behind unless it `removes` it. */
export async function startHostOn(dataFolder, { removes = false } = {}) {
  const address = `http://127.0.0.1:${await freePort()}`;
  const environment = { ...process.env, PropertySuite__DataFolder: dataFolder, ASPNETCORE_ENVIRONMENT: 'Production' };
  delete environment.ConnectionStrings__Default;
  const child = spawn('dotnet', ['run', '--no-build', '--project', 'host/PropertySuite.Host', '--', '--urls', address], {
    cwd: root,
    env: environment,
    detached: true, // a process group of its own, so that Ctrl-C reaches all of it, as in a terminal
  });

  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const exited = new Promise((resolve) => child.once('exit', resolve));

  const giveUpAt = Date.now() + startLimitMilliseconds;
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`The host ended before it was ready:\n${output}`);
    }

    if (
      await fetch(`${address}/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      )
    ) {
      break;
    }

    if (Date.now() > giveUpAt) {
      process.kill(-child.pid, 'SIGKILL');
      throw new Error(`The host was not ready in time:\n${output}`);
    }

    await new Promise((resolve) => setTimeout(resolve, 250));
  }

  return {
    address,
    output: () => output,
    async stop() {
      process.kill(-child.pid, 'SIGINT');
      await exited;
      if (removes) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
