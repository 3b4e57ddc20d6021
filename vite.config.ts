import { UserConfigFn } from 'vite';
import { licences } from './vite.licences';
import { overrideVaadinConfig } from './vite.generated';

const customConfig: UserConfigFn = () => ({
  plugins: [licences('target/classes/META-INF/licences/npm.txt')]
});

export default overrideVaadinConfig(customConfig);
