/** Command-line arguments and preferences that make a browser quiet: no first-run page, no updates, no call home. */

/** Chromium as root has no user namespace to build its sandbox in; anywhere else the sandbox stays. */
export function quietChromiumArgs(): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--lang=en-US',
  ];
}

/** Preferences for a throw-away Firefox profile. */
export function quietFirefoxPreferences(): Record<string, string | number | boolean> {
  return {
    'app.update.enabled': false,
    // A "/" that a page leaves alone would open quick find, and every test after it would type into that.
    'accessibility.typeaheadfind.manual': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    'intl.accept_languages': 'en-US, en',
  };
}
