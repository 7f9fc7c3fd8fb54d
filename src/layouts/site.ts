// On every page: says that scripts run, lets the print buttons print, sends what waits on this device, and makes the
// pages open offline.
import { noted } from '../components/keeping/device.ts'
import { linkTo } from './links.ts'

document.documentElement.classList.add('js')
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print())

async function sendWaiting(): Promise<void> {
  const { showWaiting, waiting } = await import('../components/keeping/waiting-list.ts')
  await showWaiting()
  await waiting().sendNow()
}

if (noted('waiting') !== undefined) void sendWaiting()

/** Only where the address is a safe one (https, localhost); elsewhere the pages need the network. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  window.addEventListener('load', () => {
    // A browser that refuses, in a private window for one, goes on without.
    navigator.serviceWorker.register(linkTo('service-worker.js')).catch(() => undefined)
  })
