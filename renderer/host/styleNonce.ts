import { setNonce } from 'get-nonce';

/** The nonce under which this page may add styles (content security policy); empty where the page has none. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}

/** Libraries that add style elements of their own read the nonce from get-nonce. */
export function shareStyleNonce(): void {
  setNonce(styleNonce());
}
