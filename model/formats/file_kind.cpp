// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/file_kind.h"
#include "model/base/lowered.h"

#include <algorithm>

namespace hessianlab {

namespace {

using namespace std::string_view_literals;

struct KnownKind {
  std::string_view beginning;  // letters are lower case
  const char* name;
  bool text;  // white space may stand before it, and its letters may be large
};

constexpr KnownKind kKinds[] = {
    {"<!doctype html"sv, "an HTML page", true},
    {"<html"sv, "an HTML page", true},
    {"<?xml"sv, "an XML text, as servers send for an error", true},
    {"<error"sv, "an XML text, as servers send for an error", true},
    {"version https://git-lfs"sv, "a pointer of Git LFS and not the file itself", true},
    {"{"sv, "a JSON text", true},
    {"PK\x03\x04"sv, "a ZIP archive or a PyTorch checkpoint", false},
    {"\x80\x02"sv, "a Python pickle", false},
    {"\x80\x04"sv, "a Python pickle", false},
    {"\x89HDF"sv, "an HDF5 file", false},
    {"\x93NUMPY"sv, "a NumPy array", false},
    {"\x89PNG"sv, "a PNG picture", false},
    {"\xff\xd8\xff"sv, "a JPEG picture", false},
    {"%PDF"sv, "a PDF document", false},
    {"\x1f\x8b"sv, "a gzip file", false},
    {"\xfd"
     "7zXZ"sv,
     "an xz archive", false},
    {"BZh"sv, "a bzip2 archive", false},
    {"7z\xbc\xaf"sv, "a 7z archive", false},
    {"\x7f"
     "ELF"sv,
     "a program", false},
};

constexpr std::size_t kLooked = 512;

}  // namespace

std::string fileKind(std::string_view bytes) {
  if (bytes.empty()) return "an empty file";
  std::string text(bytes.substr(0, kLooked));
  if (text.starts_with("\xef\xbb\xbf")) text.erase(0, 3);
  text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  text = lowered(std::move(text));
  for (const KnownKind& kind : kKinds)
    if (kind.text ? text.starts_with(kind.beginning) : bytes.starts_with(kind.beginning)) return kind.name;
  return {};
}

std::string itIs(std::string_view bytes, const std::string& otherwise) {
  const std::string kind = fileKind(bytes);
  return kind.empty() ? otherwise : "it is " + kind;
}

}  // namespace hessianlab
