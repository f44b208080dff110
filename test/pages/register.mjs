// Lets plain Node run the unbundled engine, whose rules import their documentation as text.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
