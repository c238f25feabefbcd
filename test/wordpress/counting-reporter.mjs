import {countInto} from '../node/counting-reporter.mjs';

export default countInto('wordpress');
