/**
 * The extension API for the modules that run on pages. The polyfill behind `wxt/browser` adds promises to calls that have had
 * them since Manifest V3, for 10 kB and about a millisecond on each page a reader opens.
 */
import type { browser as Api } from 'wxt/browser';
import { extensionApi } from './extension-api';

/** The API, without the polyfill. */
export const browser: typeof Api = extensionApi();
