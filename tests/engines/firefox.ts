/** Firefox as the system has it, by WebDriver BiDi: no driver program is needed. */
import puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';

export async function firefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    value: (expression) => page.evaluate(expression),
    press: async (selector) => {
      await page.locator(selector).click();
    },
    type: async (selector, words) => {
      await page.locator(selector).click();
      await page.keyboard.type(words);
    },
    key: (name) => page.keyboard.press(name === 'Space' ? ' ' : name),
    print: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
