// SPDX-License-Identifier: GPL-3.0-or-later
// manifest.json: the length and the SHA-256 of each file of a run, which binds them to each other. Pure and strict.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace hessianlab {

struct FileSeal {
  int64_t bytes = 0;
  std::string sha256;
  bool operator==(const FileSeal&) const = default;
};

FileSeal sealOf(const std::string& content);

struct Manifest {
  std::string run;                        // 32 hexadecimal digits, drawn when the run began
  std::map<std::string, FileSeal> files;  // by name, relative to the folder: "config.json", "checkpoints/…"
  // What is being put in their place: written before the files, so that a program that dies in between leaves each file
  // with one of two known contents.
  std::map<std::string, FileSeal> next;
  // These grow by whole lines while the run trains; their seal is that of what stood there at the last save.
  std::map<std::string, FileSeal> growing;
  bool operator==(const Manifest&) const = default;
};

std::string toJson(const Manifest& manifest);  // with a checksum of its own

// Reads what toJson wrote. InputError, which `origin` begins: anything else.
Manifest parseManifest(const std::string& text, const std::string& origin);

}  // namespace hessianlab
