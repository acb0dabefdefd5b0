export { type Config, ConfigError, configSchema, readConfig } from './config.ts';
export { type AppDependencies, createApp } from './http/app.ts';
export type { LogStream } from './log.ts';
export { main } from './main.ts';
export { type RunningServer, startServer } from './server.ts';
