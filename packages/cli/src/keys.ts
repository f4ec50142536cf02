import { makeKeyPair } from '@prim/chassis/PrivateKey';

/**
 * Prints a new pair of keys as the two settings that hold it: what the gateway signs with, and what the subgraphs
 * know it by. To change keys without a pause, add the new public key to `GATEWAY_KEYS` everywhere, then change
 * `GATEWAY_KEY`, then take the old public key out.
 */
const { privateKey, publicKey } = makeKeyPair();
console.log(`GATEWAY_KEY='${JSON.stringify(privateKey)}'`);
console.log(`GATEWAY_KEYS='${JSON.stringify({ keys: [publicKey] })}'`);
