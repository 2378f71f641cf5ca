// Data that a page asks for by itself. Runs in Node, under Vite.
import type { Rolldown } from 'vite';

/** The script's words for the address of a data file: one of the built site's own, or the data itself while it is served
    for development. */
export function addressOfData(plugin: Rolldown.PluginContext, name: string, data: unknown): string {
  const source = JSON.stringify(data);
  if (plugin.environment.config.command === 'build')
    return `import.meta.ROLLUP_FILE_URL_${plugin.emitFile({ type: 'asset', name, source })}`;
  return JSON.stringify(`data:application/json,${encodeURIComponent(source)}`);
}
