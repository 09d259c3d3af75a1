// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/message.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include <limits>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/formats/file_kind.h"

namespace hessianlab::onnx_file {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;

constexpr int64_t kMostParts = 2'000'000;  // fields of all messages, and packed whole numbers
constexpr int kDeepest = 24;

// Walks the bytes without unpacking them: an empty node takes two bytes in a file and a hundred in memory.
class Counter {
 public:
  // False: not the bytes of such a message. Stops early where there are too many parts.
  bool walk(std::string_view bytes, const Descriptor& type, int depth) {
    if (depth > kDeepest) return false;
    CodedInputStream in(reinterpret_cast<const uint8_t*>(bytes.data()), static_cast<int>(bytes.size()));
    in.SetTotalBytesLimit(std::numeric_limits<int>::max());
    while (const uint32_t tag = in.ReadTag()) {
      if (++parts_ > kMostParts) return true;
      if (WireFormatLite::GetTagWireType(tag) != WireFormatLite::WIRETYPE_LENGTH_DELIMITED) {
        if (!WireFormatLite::SkipField(&in, tag)) return false;
        continue;
      }
      uint32_t length = 0;
      if (!in.ReadVarint32(&length)) return false;
      const auto begin = static_cast<std::size_t>(in.CurrentPosition());
      if (length > bytes.size() - begin) return false;
      const FieldDescriptor* field = type.FindFieldByNumber(WireFormatLite::GetTagFieldNumber(tag));
      const std::string_view content = bytes.substr(begin, length);
      if (field && field->type() == FieldDescriptor::TYPE_MESSAGE && !walk(content, *field->message_type(), depth + 1))
        return false;
      if (field && (field->type() == FieldDescriptor::TYPE_INT64 || field->type() == FieldDescriptor::TYPE_INT32 ||
                    field->type() == FieldDescriptor::TYPE_UINT64))
        parts_ += length;  // a byte or more each, where eight are taken in memory
      if (parts_ > kMostParts) return true;
      if (!in.Skip(static_cast<int>(length))) return false;
    }
    return in.ConsumedEntireMessage();
  }
  bool tooMany() const { return parts_ > kMostParts; }

 private:
  int64_t parts_ = 0;
};

template <class Message>
Message parsed(std::string_view bytes, const std::string& origin, const char* what) {
  const auto fail = [&]() -> Message {
    throw InputError(origin + ": is no " + what + " (" + itIs(bytes, "its bytes say nothing") +
                     "); give the file that an exporter such as torch.onnx.export wrote");
  };
  if (bytes.empty() || bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return fail();
  Counter counter;
  if (!counter.walk(bytes, *Message::descriptor(), 0)) return fail();
  if (counter.tooMany())
    throw InputError(origin + ": has more than " + std::to_string(kMostParts) +
                     " parts, which no network needs; export it anew");
  Message message;
  CodedInputStream in(reinterpret_cast<const uint8_t*>(bytes.data()), static_cast<int>(bytes.size()));
  in.SetTotalBytesLimit(std::numeric_limits<int>::max());
  in.SetRecursionLimit(kDeepest + 8);
  if (!message.ParseFromCodedStream(&in) || !in.ConsumedEntireMessage()) return fail();
  return message;
}

}  // namespace

onnx::ModelProto parseModel(std::string_view bytes, const std::string& origin) {
  auto model = parsed<onnx::ModelProto>(bytes, origin, "ONNX model");
  if (!model.has_graph() || model.opset_import_size() == 0)
    throw InputError(origin +
                     ": is no ONNX model (it has no graph or no opset); give the file that an exporter such "
                     "as torch.onnx.export wrote");
  if (model.graph().node_size() > kMostNodes)
    throw InputError(origin + ": has " + std::to_string(model.graph().node_size()) + " nodes; at most " +
                     std::to_string(kMostNodes) + " are read");
  return model;
}

onnx::TensorProto parseTensor(std::string_view bytes, const std::string& origin) {
  return parsed<onnx::TensorProto>(bytes, origin, "ONNX tensor");
}

std::string wordsFor(const onnx::NodeProto& node) {
  constexpr std::size_t kMost = 60;
  std::string name = node.name();
  if (name.empty() && node.output_size() > 0) name = node.output(0);
  return "node '" + printable(name, kMost) + "' (" + printable(node.op_type(), kMost) + ")";
}

void refuse(const std::string& origin, const onnx::NodeProto& node, const std::string& why) {
  throw InputError(origin + ": " + wordsFor(node) + " " + why);
}

const onnx::AttributeProto* Attributes::find(const char* name) const {
  for (const onnx::AttributeProto& attribute : node_.attribute())
    if (attribute.name() == name) return &attribute;
  return nullptr;
}

const onnx::AttributeProto& Attributes::typed(const onnx::AttributeProto& attribute,
                                              onnx::AttributeProto::AttributeType type) const {
  if (attribute.type() != type)
    refuse(origin_, node_,
           "has an attribute '" + printable(attribute.name(), 40) +
               "' of a type that its operator does not define; export the network anew");
  return attribute;
}

int64_t Attributes::integer(const char* name, int64_t fallback) const {
  const auto* found = find(name);
  return found ? typed(*found, onnx::AttributeProto::INT).i() : fallback;
}

double Attributes::number(const char* name, double fallback) const {
  const auto* found = find(name);
  return found ? static_cast<double>(typed(*found, onnx::AttributeProto::FLOAT).f()) : fallback;
}

std::string Attributes::word(const char* name, const std::string& fallback) const {
  const auto* found = find(name);
  return found ? typed(*found, onnx::AttributeProto::STRING).s() : fallback;
}

std::vector<int64_t> Attributes::integers(const char* name, const std::vector<int64_t>& fallback) const {
  const auto* found = find(name);
  if (!found) return fallback;
  const auto& list = typed(*found, onnx::AttributeProto::INTS).ints();
  return {list.begin(), list.end()};
}

}  // namespace hessianlab::onnx_file
