import protobuf from 'protobufjs';

/**
 * The parts of ONNX's file format (onnx.proto3, IR version 8) that a network is rewritten by. What is only handed on
 * keeps its bytes.
 */
const FORMAT = `
syntax = "proto3";
message Model {
  int64 ir_version = 1; string producer_name = 2; string producer_version = 3; string domain = 4;
  int64 model_version = 5; string doc_string = 6; Graph graph = 7; repeated bytes opset_import = 8;
  repeated bytes metadata_props = 14;
}
message Graph {
  repeated Node node = 1; string name = 2; repeated Tensor initializer = 5; string doc_string = 10;
  repeated bytes input = 11; repeated bytes output = 12; repeated bytes value_info = 13;
}
message Node {
  repeated string input = 1; repeated string output = 2; string name = 3; string op_type = 4;
  repeated Attribute attribute = 5; string doc_string = 6; string domain = 7;
}
message Attribute {
  string name = 1; float f = 2; int64 i = 3; bytes s = 4; Tensor t = 5;
  repeated float floats = 7; repeated int64 ints = 8; repeated bytes strings = 9; int32 type = 20;
}
message Tensor {
  repeated int64 dims = 1; int32 data_type = 2; repeated float float_data = 4; repeated int32 int32_data = 5;
  repeated bytes string_data = 6; repeated int64 int64_data = 7; string name = 8; bytes raw_data = 9;
  repeated double double_data = 10; repeated uint64 uint64_data = 11;
}`;

/** Kinds of attribute, and of a tensor's numbers, as the format counts them. */
export const ATTRIBUTE = { float: 1, int: 2, ints: 7 } as const;
const FLOAT32 = 1;

interface Tensor {
  dims: unknown[];
  dataType: number;
  floatData: number[];
  name: string;
  rawData: Uint8Array;
}

export interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly f?: number;
  readonly i?: unknown;
  readonly ints?: readonly unknown[];
  readonly t?: Tensor;
}

export interface NetworkNode {
  input: string[];
  readonly output: readonly string[];
  readonly opType: string;
  readonly attribute: readonly Attribute[];
}

export interface NetworkGraph {
  node: NetworkNode[];
  initializer: Tensor[];
}

export interface NetworkFile {
  readonly graph: NetworkGraph;
}

/** Weights: numbers and their shape. */
export interface Weights {
  readonly dims: readonly number[];
  readonly values: Float32Array;
}

const model = protobuf.parse(FORMAT).root.lookupType('Model');

export function parseNetwork(bytes: Uint8Array): NetworkFile {
  return model.decode(bytes) as unknown as NetworkFile;
}

export function networkBytes(file: NetworkFile): Uint8Array {
  return model.encode(file as unknown as protobuf.Message).finish();
}

/** Null for what is not 32-bit floating point. */
export function weightsOf({ dims, dataType, floatData, rawData }: Tensor): Weights | null {
  if (dataType !== FLOAT32) return null;
  const values =
    rawData.length > 0
      ? new Float32Array(Uint8Array.from(rawData).buffer)
      : Float32Array.from(floatData, (value) => value);
  return { dims: dims.map(Number), values };
}

export function tensorOf(name: string, { dims, values }: Weights): Tensor {
  const rawData = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { dims: [...dims], dataType: FLOAT32, floatData: [], name, rawData };
}
