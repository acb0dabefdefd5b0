import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** In development the studio stands on its own port and hands everything that is the server's to the server. */
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, '.', ['PORT', 'STUDIO_PORT', 'HOST']);
  const host = env.HOST ?? '127.0.0.1';
  const server = `http://127.0.0.1:${env.PORT ?? '7860'}`;
  return {
    plugins: [react()],
    server: {
      host,
      port: Number(env.STUDIO_PORT ?? '3000'),
      strictPort: true,
      proxy: Object.fromEntries(
        ['/api', '/health', '/openapi.json', '/docs', '/redoc'].map((path) => [path, { target: server }]),
      ),
    },
    // The limit is for the whole first page, compressed; a journey measures it.
    build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  };
});
