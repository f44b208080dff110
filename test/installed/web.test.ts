import { installed } from './suite.ts';

installed('web');
