// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/strict_json.h"

#include <limits>

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

std::string messagePrefix(const std::string& origin) {
  return origin.empty() ? std::string() : origin + ": ";
}

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int kMaxDepth = 32;
constexpr std::size_t kMostOfAToken = 40;

bool hasControlCharacter(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

// The library's "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error …; last read: '…'"
// without its code, and without most of what it read last.
std::string plainReason(const json::exception& error) {
  std::string text = error.what();
  if (const auto end = text.find("] "); text.starts_with("[json.exception") && end != std::string::npos)
    text.erase(0, end + 2);
  if (text.starts_with("parse error at ")) text.erase(0, std::string("parse error ").size());
  const std::string before = "last read: '";
  const auto read = text.find(before);
  if (read == std::string::npos) return printable(text);
  const auto begin = read + before.size(), end = text.rfind('\'');
  const std::string token = end > begin ? text.substr(begin, end - begin) : std::string();
  return printable(text.substr(0, read)) + before + printable(token, kMostOfAToken) + "'";
}

// Builds the value while the text is read, so that a refusal costs no more than what was read before it. (The library's
// own way to look at what it reads, a callback, takes quadratic time in wide lists.)
template <class Json>
class StrictReader final : public nlohmann::json_sax<Json> {
 public:
  using typename nlohmann::json_sax<Json>::number_integer_t;
  using typename nlohmann::json_sax<Json>::number_unsigned_t;
  using typename nlohmann::json_sax<Json>::number_float_t;
  using typename nlohmann::json_sax<Json>::string_t;
  using typename nlohmann::json_sax<Json>::binary_t;

  explicit StrictReader(std::string prefix) : prefix_(std::move(prefix)) {}
  Json take() { return std::move(root_); }

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(value); }
  bool number_unsigned(number_unsigned_t value) override { return put(value); }
  bool number_float(number_float_t value, const string_t& /*text*/) override { return put(value); }
  bool string(string_t& value) override { return put(std::move(value)); }
  bool binary(binary_t& value) override { return put(std::move(value)); }
  bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
  bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    if (hasControlCharacter(name)) throw InputError(prefix_ + "a key holds a control character");
    if (!keys_.back().insert(name).second)
      throw InputError(prefix_ + "the key '" + printable(name) + "' stands there twice");
    member_ = addMember(open_.back()->template get_ref<typename Json::object_t&>(), name);
    return true;
  }

  bool parse_error(std::size_t /*at*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    throw InputError(prefix_ + "not valid JSON (" + plainReason(error) + ")");
  }

 private:
  static json* addMember(json::object_t& object, const std::string& name) {
    return &object.emplace(name, nullptr).first->second;
  }
  // Past the library's own look through all the members before.
  static ordered_json* addMember(ordered_json::object_t& object, const std::string& name) {
    return &static_cast<ordered_json::object_t::Container&>(object).emplace_back(name, nullptr).second;
  }

  Json* place(Json value) {
    if (open_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    if (open_.back()->is_array()) {
      auto& list = open_.back()->template get_ref<typename Json::array_t&>();
      list.push_back(std::move(value));
      return &list.back();
    }
    *member_ = std::move(value);
    return member_;
  }
  template <class Value>
  bool put(Value&& value) {
    place(Json(std::forward<Value>(value)));
    return true;
  }
  bool open(Json empty) {
    if (open_.size() >= kMaxDepth)
      throw InputError(prefix_ + "nests deeper than " + std::to_string(kMaxDepth) + " levels");
    open_.push_back(place(std::move(empty)));
    keys_.emplace_back();
    return true;
  }
  bool close() {
    open_.pop_back();
    keys_.pop_back();
    return true;
  }

  std::string prefix_;
  Json root_;
  // Of the objects and lists that are open. They stay where they are: only the innermost one grows.
  std::vector<Json*> open_;
  std::vector<std::unordered_set<std::string>> keys_;  // of each of them
  Json* member_ = nullptr;                             // the value of the key that was read last
};

// The parser takes a NUL for the end of the text, and sees of UTF-16 no more than the first letter.
void requirePlainText(std::string_view text, const std::string& prefix) {
  const bool marked = text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff");
  const auto isNul = [&](std::size_t i) { return text[i] == '\0'; };
  const bool unmarked = text.size() >= 4 && isNul(0) != isNul(1) && isNul(0) == isNul(2) && isNul(1) == isNul(3);
  if (marked || unmarked) throw InputError(prefix + "is UTF-16 text; save it as UTF-8");
  if (const auto nul = text.find('\0'); nul != std::string_view::npos)
    throw InputError(prefix + "holds a NUL byte, at position " + std::to_string(nul) +
                     "; the file is damaged or not a text");
}

template <class Json>
Json parsed(std::string_view text, const std::string& origin, std::size_t maxBytes) {
  const std::string prefix = messagePrefix(origin);
  if (text.size() > maxBytes) {
    throw InputError(prefix + "has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(maxBytes) +
                     " are read");
  }
  requirePlainText(text, prefix);
  StrictReader<Json> reader(prefix);
  Json::sax_parse(text, &reader);
  return reader.take();
}

}  // namespace

json parseStrictJson(std::string_view text, const std::string& origin, std::size_t maxBytes) {
  return parsed<json>(text, origin, maxBytes);
}

int64_t wholeNumber(const json& value, const std::string& what) {
  const bool tooLarge =
      value.is_number_unsigned() && value.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
  if (!value.is_number_integer() || tooLarge) throw InputError(what);
  return value.get<int64_t>();
}

ordered_json parseStrictOrderedJson(std::string_view text, const std::string& origin, std::size_t maxBytes) {
  return parsed<ordered_json>(text, origin, maxBytes);
}

}  // namespace hessianlab
