/**
 * What must be true before anything else can run: a Node that is new enough and the dependencies that package-lock.json
 * names. Plain JavaScript with Node's own modules only, since there is nothing else yet in a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The first Node that can `require()` ES modules, which the build tool's dependencies do. */
const OLDEST_NODE = [20, 19];

/** Leaves the process with one clear line when the machine cannot do it. Works in the project's folder from then on. */
export async function bootstrap() {
  process.chdir(ROOT);
  refuseOldNode();
  if (!dependenciesMatchLock()) installDependencies();
  // From here on TypeScript can be imported: tsx compiles it on the way in.
  const { register } = await import('tsx/esm/api');
  register();
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(
    `Gakju needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

/**
 * True when every package of the lock file is installed in the version it names. npm keeps its own list of what it
 * installed; comparing the two takes milliseconds and, unlike file times, survives a clone and a branch change.
 */
function dependenciesMatchLock() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    // Optional packages are built for one platform each; most are rightly absent.
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function installDependencies() {
  console.log('Installing dependencies (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // Windows starts .cmd files through a shell only.
  const { status, error } = spawnSync(npm, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(`npm ci failed${error ? `: ${error.message}` : '; its own message is above'}.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
