import { runProcess } from '@prim/chassis/host';

import { readGatewayConfig } from './config.ts';
import { serveGateway } from './server.ts';

await runProcess(async () => {
  const gateway = await serveGateway(readGatewayConfig());
  console.log(`gateway ready ${gateway.url}`);
  return () => gateway.close();
});
