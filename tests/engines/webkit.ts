/** WebKit as WebKitGTK has it, by its own WebDriver, on a display of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import { listen } from '../../scripts/support/listen.ts';
import type { Engine } from './engine.ts';

const KEYS = { Tab: Key.TAB, Space: Key.SPACE, Escape: Key.ESCAPE };
const PATIENCE = 15_000;

/** A port that is free now. */
async function freePort(): Promise<number> {
  const { port, close } = await listen(() => undefined, 0);
  await close();
  return port;
}

/** Starts the driver on a display of its own and waits until it answers. */
async function startDriver(driver: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  // A group of its own, so that the display ends with the driver.
  const child = spawn('xvfb-run', ['--auto-servernum', driver, `--port=${String(port)}`], {
    detached: true,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const answers = async (): Promise<boolean> => {
    try {
      return (await fetch(`${url}/status`)).ok;
    } catch {
      return false;
    }
  };
  for (let tries = 0; !(await answers()); tries += 1) {
    if (tries > 150) throw new Error(`${driver} does not answer at ${url}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    stop: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

const engineOf = (driver: WebDriver, stop: () => Promise<void>): Engine => {
  const find = async (selector: string) => {
    const element = await driver.wait(until.elementLocated(By.css(selector)), PATIENCE);
    return driver.wait(until.elementIsVisible(element), PATIENCE);
  };
  return {
    open: (address) => driver.get(address),
    value: (expression) => driver.executeScript(`return ${expression}`),
    press: async (selector) => {
      await (await find(selector)).click();
    },
    type: async (selector, words) => {
      await (await find(selector)).sendKeys(words);
    },
    key: async (name) => {
      await driver.actions().sendKeys(KEYS[name]).perform();
    },
    print: () => Promise.reject(new Error('WebKitGTK has no command to print')),
    close: async () => {
      await driver.quit();
      await stop();
    },
  };
};

export async function webkit({ driver, browser }: { driver: string; browser: string }): Promise<Engine> {
  const { url, stop } = await startDriver(driver);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  const session = await new Builder().usingServer(url).withCapabilities(capabilities).build();
  return engineOf(session, stop);
}
