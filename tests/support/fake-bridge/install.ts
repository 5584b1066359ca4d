import { createFakeBridge, type Scenario } from './fake-bridge.ts';

function choose<Value extends string>(
  query: URLSearchParams,
  key: string,
  values: readonly [Value, ...Value[]],
): Value {
  return values.find((value) => value === query.get(key)) ?? values[0];
}

const query = new URLSearchParams(window.location.search);
const scenario: Scenario = {
  business: choose(query, 'business', ['recognition', 'settlement', 'dispatch', 'archive']),
  signedIn: choose(query, 'who', ['reviewer', 'nobody', 'second', 'supervisor', 'clerk']),
  centre: choose(query, 'centre', ['online', 'offline']),
  state: choose(query, 'state', ['in_review', 'received', 'proposed', 'signed', 'issued']),
  elsewhere: choose(query, 'elsewhere', ['none', 'differs']),
};
Object.defineProperty(window, 'bridge', { value: createFakeBridge(scenario) });
