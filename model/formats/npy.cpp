// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/npy.h"

#include <charconv>
#include <cstring>
#include <optional>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/formats/file_kind.h"

namespace hessianlab {

namespace {

constexpr std::string_view kMagic{"\x93NUMPY", 6};
constexpr int64_t kMostItems = int64_t{1} << 36;
constexpr std::size_t kMostAxes = 8;

// The header is a Python dictionary: {'descr': '<f4', 'fortran_order': False, 'shape': (60000, 28, 28), }
class HeaderReader {
 public:
  HeaderReader(std::string_view text, const std::string& origin) : rest_(text), origin_(origin) {}

  void read(NpyHeader& header) {
    bool type = false, order = false, shape = false;
    require("{");
    while (!taken("}")) {
      const std::string key = quoted();
      require(":");
      bool& seen = key == "descr" ? type : key == "fortran_order" ? order : shape;
      if (seen || (key != "descr" && key != "fortran_order" && key != "shape")) refuse();
      seen = true;
      if (key == "descr") readType(header);
      if (key == "fortran_order") readOrder();
      if (key == "shape") readShape(header);
      if (!taken(",")) {
        require("}");
        break;
      }
    }
    space();
    if (!rest_.empty() || !type || !order || !shape) refuse();
  }

 private:
  [[noreturn]] void refuse() const {
    throw InputError(origin_ + ": its NumPy header is damaged; save the array again with numpy.save");
  }
  void space() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\n"), rest_.size())); }
  bool taken(std::string_view word) {
    space();
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void require(std::string_view word) {
    if (!taken(word)) refuse();
  }
  std::string quoted() {
    space();
    if (rest_.empty() || (rest_.front() != '\'' && rest_.front() != '"')) refuse();
    const std::size_t end = rest_.find(rest_.front(), 1);
    if (end == std::string_view::npos) refuse();
    std::string text(rest_.substr(1, end - 1));
    rest_.remove_prefix(end + 1);
    return text;
  }
  void readType(NpyHeader& header) {
    space();
    if (!rest_.empty() && rest_.front() == '[')
      throw InputError(origin_ + ": holds records of several fields; save pictures and labels as plain arrays");
    const std::string type = quoted();
    if (type.find('O') != std::string::npos)
      throw InputError(origin_ +
                       ": holds pickled Python objects, which could run any program and are never read; "
                       "save it as an array of numbers (dtype uint8 or float32)");
    const bool known = type == "|u1" || type == "|i1" || type == "<u2" || type == "<i2" || type == "<u4" ||
                       type == "<i4" || type == "<i8" || type == "<f4" || type == "<f8";
    if (!known)
      throw InputError(origin_ + ": holds items of NumPy's type '" + printable(type) +
                       "'; read are u1, i1, u2, i2, u4, i4, i8, f4 and f8, little-endian: convert it with astype");
    header.kind = type[1];
    header.itemBytes = static_cast<std::size_t>(type[2] - '0');
  }
  void readOrder() {
    if (taken("False")) return;
    require("True");
    throw InputError(origin_ + ": is stored in Fortran order; save numpy.ascontiguousarray of it");
  }
  void readShape(NpyHeader& header) {
    require("(");
    header.items = 1;
    while (!taken(")")) {
      space();
      int64_t size = 0;
      const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), size);
      if (error == std::errc::result_out_of_range) tooMany();
      if (error != std::errc() || size < 0) refuse();
      rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
      if (size == 0) throw InputError(origin_ + ": holds no items (a size in its shape is 0); choose another file");
      if (header.shape.size() == kMostAxes || header.items > kMostItems / size) tooMany();
      header.items *= size;
      header.shape.push_back(size);
      if (!taken(",")) {
        require(")");
        break;
      }
    }
    if (header.shape.empty())
      throw InputError(origin_ + ": holds a single number; save an array with a row for each sample");
  }
  [[noreturn]] void tooMany() const {
    throw InputError(origin_ + ": its header promises more items than are read; choose a smaller array");
  }

  std::string_view rest_;
  const std::string& origin_;
};

template <class Item>
void decodeAs(const char* raw, std::size_t count, double* out) {
  for (std::size_t i = 0; i < count; ++i) {
    Item item;
    std::memcpy(&item, raw + i * sizeof(Item), sizeof(Item));
    out[i] = static_cast<double>(item);
  }
}

}  // namespace

std::string NpyHeader::type() const {
  return kind + std::to_string(itemBytes);
}

NpyHeader parseNpyHeader(std::string_view beginning, const std::string& origin) {
  if (!beginning.starts_with(kMagic))
    throw InputError(origin + ": not a NumPy array (" + itIs(beginning, "its first bytes are wrong") +
                     "); choose another file");
  const auto byte = [&](std::size_t at) {
    if (at >= beginning.size()) throw InputError(origin + ": its NumPy header ends too early; get the file again");
    return static_cast<std::size_t>(static_cast<unsigned char>(beginning[at]));
  };
  const std::size_t version = byte(6);
  if (version < 1 || version > 3 || byte(7) != 0)
    throw InputError(origin + ": is of version " + std::to_string(version) + "." + std::to_string(byte(7)) +
                     " of NumPy's format; versions 1.0 to 3.0 are read");
  NpyHeader header;
  std::size_t length = byte(8) | byte(9) << 8, begin = 10;
  if (version > 1) {
    length |= byte(10) << 16 | byte(11) << 24;
    begin = 12;
  }
  header.dataBegin = begin + length;
  if (header.dataBegin > kMostNpyHeader || header.dataBegin > beginning.size())
    throw InputError(origin + ": its NumPy header is longer than " +
                     (header.dataBegin > kMostNpyHeader ? std::string("any that is read") : "the file") +
                     "; get the file again");
  HeaderReader(beginning.substr(begin, length), origin).read(header);
  return header;
}

void decodeItems(const NpyHeader& header, const char* raw, std::size_t count, double* out) {
  const std::string type = header.type();
  if (type == "u1") return decodeAs<uint8_t>(raw, count, out);
  if (type == "i1") return decodeAs<int8_t>(raw, count, out);
  if (type == "u2") return decodeAs<uint16_t>(raw, count, out);
  if (type == "i2") return decodeAs<int16_t>(raw, count, out);
  if (type == "u4") return decodeAs<uint32_t>(raw, count, out);
  if (type == "i4") return decodeAs<int32_t>(raw, count, out);
  if (type == "i8") return decodeAs<int64_t>(raw, count, out);
  if (type == "f4") return decodeAs<float>(raw, count, out);
  decodeAs<double>(raw, count, out);
}

}  // namespace hessianlab
