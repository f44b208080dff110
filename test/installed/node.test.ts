import { installed } from './suite.ts';

installed('node');
