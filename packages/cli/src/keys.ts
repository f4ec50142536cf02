import { parseCall } from '@prim/chassis/command';
import { makeKeyPair } from '@prim/chassis/PrivateKey';

const help = `npm run keys: a new pair of keys as the two settings that hold it.

  GATEWAY_KEY    private: what the gateway signs with
  GATEWAY_KEYS   public: what the subgraphs know it by

To change keys without a pause, add the new public key to GATEWAY_KEYS everywhere, then change GATEWAY_KEY, then
take the old public key out. The keys that sign an institution's log are made by prim-ledger keygen.`;

try {
  const { values } = parseCall({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) console.log(help);
  else {
    const { privateKey, publicKey } = makeKeyPair();
    console.log(`GATEWAY_KEY='${JSON.stringify(privateKey)}'`);
    console.log(`GATEWAY_KEYS='${JSON.stringify({ keys: [publicKey] })}'`);
  }
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 2;
}
