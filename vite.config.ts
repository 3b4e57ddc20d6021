import { UserConfigFn } from 'vite';
import { asItIs } from './vite.asItIs';
import { licences } from './vite.licences';
import { overrideVaadinConfig } from './vite.generated';

const customConfig: UserConfigFn = () => ({
  plugins: [
    // Reads the code of a badge, at the door alone.
    asItIs('node_modules/jsqr/dist/jsQR.js', 'target/classes/META-INF/resources/css/plain/jsqr.js'),
    licences('target/classes/META-INF/licences/npm.txt', ['node_modules/jsqr'])
  ]
});

export default overrideVaadinConfig(customConfig);
